#pragma once
#include "money.h"

#include <QWidget>

/// The dearest shares as bars, one below the other; Up and Down go from bar to bar, and a screen reader has the same in words.
class CostBars final : public QWidget
{
    Q_OBJECT
public:
    struct Bar {
        QString name;
        QString amount;
        Money net;
    };
    static constexpr int most = 10;

    explicit CostBars(QWidget *parent = nullptr);
    /// The `most` dearest of them are shown, dearest first.
    void setBars(QList<Bar> bars);
    const QList<Bar> &bars() const { return m_bars; }
    QSize sizeHint() const override { return {300, 320}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(int index);

    QList<Bar> m_bars;
    int m_chosen = -1; ///< by the keyboard
};
