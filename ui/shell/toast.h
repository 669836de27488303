#pragma once
#include "tone.h"

#include <QWidget>

class Notices;
class QLabel;
class QTimer;

/// A single event, said once at the bottom of the window for a few seconds.
class Toast : public QWidget
{
    Q_OBJECT
public:
    Toast(Notices &notices, QWidget *over);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QString &text, Tone tone);
    void colour();
    void place();
    QLabel *m_text = nullptr;
    QTimer *m_timer = nullptr;
    Tone m_tone = Tone::Neutral;
};
