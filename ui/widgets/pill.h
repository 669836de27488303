#pragma once
#include "semanticcolours.h"

#include <QWidget>

class QPainter;

/// A state in words on its colour. Also painted in tables, by paint().
class Pill : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    void set(const QString &text, Tone tone);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize sizeFor(const QString &text, const QFont &font);
    static void paint(QPainter *painter, const QRect &where, const QString &text, Tone tone, const QPalette &palette,
                      const QFont &font);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};
