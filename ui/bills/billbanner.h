#pragma once
#include "tone.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// One sentence on the colour of its tone, with a button: »Seat best: berechnet 50, gebucht 48. [Reklamation anlegen]«.
class BillBanner final : public QWidget
{
    Q_OBJECT
public:
    explicit BillBanner(QWidget *parent = nullptr);
    /// Without text it is hidden, without action it has no button.
    void set(const QString &text, const QString &action, Tone tone);

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
    Tone m_tone = Tone::Neutral;
    bool m_colouring = false;
};
