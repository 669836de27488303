#pragma once
#include "card.h"
#include "monthbars.h"

class Pill;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class TextLabel;

/// Cost per month: the newest month in large figures, how it stands to the one before, and twelve months as bars or as a table.
class MonthCostCard final : public Card
{
    Q_OBJECT
public:
    explicit MonthCostCard(QWidget *parent = nullptr);
    /// Oldest first; also after a change of language.
    void setMonths(const QList<MonthBars::Month> &months);

private:
    void showTrend(const MonthBars::Month &before, const MonthBars::Month &last);
    void fillTable();

    TextLabel *m_title = nullptr;
    TextLabel *m_amount = nullptr;
    TextLabel *m_month = nullptr;
    Pill *m_trend = nullptr;
    QPushButton *m_other = nullptr;
    QStackedWidget *m_stack = nullptr;
    MonthBars *m_bars = nullptr;
    QTableWidget *m_table = nullptr;
};
