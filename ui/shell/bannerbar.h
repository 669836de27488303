#pragma once
#include "tone.h"

#include <QWidget>

class Notices;
class QLabel;
class QPushButton;

/// The banner above a page: strong words, the rest, one button.
class BannerBar : public QWidget
{
    Q_OBJECT
public:
    explicit BannerBar(Notices &notices, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    Notices &m_notices;
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    Tone m_tone = Tone::Warning;
};
