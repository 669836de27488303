#pragma once
#include "money.h"

#include <QDate>
#include <QWidget>

/// Twelve months of cost as bars; the arrow keys go from month to month, and a screen reader has the same in words.
class MonthBars : public QWidget
{
    Q_OBJECT
public:
    struct Month {
        QDate first;
        Money net;
    };

    explicit MonthBars(QWidget *parent = nullptr);
    /// Oldest first; the last one stands out.
    void setMonths(const QList<Month> &months);
    const QList<Month> &months() const { return m_months; }
    /// "November 2026: 1.284,60 €"
    static QString words(const Month &month);
    QSize sizeHint() const override { return {480, 120}; }
    QSize minimumSizeHint() const override { return {240, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void choose(int index);
    QRect column(int index) const;
    QList<Month> m_months;
    int m_chosen = -1; ///< by the keyboard
};
