#pragma once
#include "money.h"

#include <QDate>
#include <QWidget>

/// Twelve months of cost as bars; the same in words for a screen reader.
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
    QSize sizeHint() const override { return {480, 120}; }
    QSize minimumSizeHint() const override { return {240, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect column(int index) const;
    QList<Month> m_months;
};
