#pragma once
#include "callsums.h"

#include <QWidget>

/// Cost by day or month as bars. A bar can be chosen by click, or by Left, Right and Enter; the same in words for a screen
/// reader.
class PeriodBars final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodBars(QWidget *parent = nullptr);
    /// Keys as CallSums has them: "2026-11-14" or "2026-11".
    void setPeriods(const QList<CallSums::Group> &periods);
    QSize sizeHint() const override { return {480, 110}; }
    QSize minimumSizeHint() const override { return {200, 90}; }

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int places() const;
    QRect column(int index) const;
    int at(const QPoint &point) const;
    QString words(int index) const;
    void setCurrent(int index);

    QList<CallSums::Group> m_periods;
    int m_current = -1;
};
