#include "monthcostcard.h"

#include "buttons.h"
#include "pill.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableWidget>

namespace
{
/// In tenths of a percent, half up; nothing to compare with: empty.
std::optional<qint64> change(const Money &before, const Money &now)
{
    if (before.units() <= 0)
        return std::nullopt;
    const qint64 difference = now.units() - before.units();
    return (difference * 2000 / before.units() + (difference >= 0 ? 1 : -1)) / 2;
}

QString percent(qint64 tenths)
{
    const QString sign = tenths < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return QStringLiteral("%1 %2%3%4 %").arg(sign).arg(qAbs(tenths) / 10).arg(QLocale().decimalPoint()).arg(qAbs(tenths) % 10);
}
} // namespace

MonthCostCard::MonthCostCard(QWidget *parent) : Card(parent)
{
    m_title = new TextLabel(TextLabel::Role::Heading, this);
    m_amount = new TextLabel(TextLabel::Role::Title, this);
    m_amount->setObjectName(QStringLiteral("costAmount"));
    m_month = new TextLabel(TextLabel::Role::Muted, this);
    m_trend = new Pill(this);
    m_other = Buttons::link(QStringLiteral("costOther"), this);
    m_bars = new MonthBars(this);
    m_bars->setObjectName(QStringLiteral("costBars"));
    m_table = new QTableWidget(0, 3, this);
    m_table->setObjectName(QStringLiteral("costTable"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_bars);
    m_stack->addWidget(m_table);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentIndex(1 - m_stack->currentIndex());
        m_other->setText(m_stack->currentIndex() == 0 ? tr("Show as a table") : tr("Show as bars"));
        m_stack->currentWidget()->setFocus(Qt::TabFocusReason);
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(5);
    words->addWidget(m_title);
    words->addSpacing(6);
    words->addWidget(m_amount);
    words->addWidget(m_month);
    words->addWidget(m_trend);
    words->addStretch();
    words->addWidget(m_other, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 14, 18, 12);
    row->setSpacing(24);
    row->addLayout(words);
    row->addWidget(m_stack, 1);
}

void MonthCostCard::setMonths(const QList<MonthBars::Month> &months)
{
    m_title->setText(tr("Cost per month"));
    m_bars->setAccessibleName(tr("Cost per month"));
    m_table->setAccessibleName(tr("Cost per month"));
    m_other->setText(m_stack->currentIndex() == 0 ? tr("Show as a table") : tr("Show as bars"));
    m_bars->setMonths(months);
    fillTable();
    m_stack->setVisible(!months.isEmpty());
    m_other->setVisible(!months.isEmpty());
    m_trend->hide();
    if (months.isEmpty()) {
        m_amount->setText(tr("–"));
        m_month->setText(tr("Shown as soon as invoices are archived."));
        return;
    }
    const MonthBars::Month &last = months.last();
    m_amount->setText(last.net.toDisplay());
    m_month->setText(tr("%1, net").arg(QLocale().toString(last.first, QStringLiteral("MMMM yyyy"))));
    if (months.size() > 1)
        showTrend(months[months.size() - 2], last);
}

void MonthCostCard::showTrend(const MonthBars::Month &before, const MonthBars::Month &last)
{
    const auto tenths = change(before.net, last.net);
    if (!tenths)
        return;
    m_trend->set(tr("%1 against the month before").arg(percent(*tenths)), *tenths > 50 ? Tone::Warning : Tone::Neutral);
    m_trend->show();
}

void MonthCostCard::fillTable()
{
    const QList<MonthBars::Month> &months = m_bars->months();
    m_table->setHorizontalHeaderLabels({tr("Month"), tr("Net"), tr("Against the month before")});
    for (const int column : {1, 2})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setRowCount(int(months.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) { // the newest first
        const qsizetype at = months.size() - 1 - row;
        const auto tenths = at > 0 ? change(months[at - 1].net, months[at].net) : std::nullopt;
        const QStringList texts{QLocale().toString(months[at].first, QStringLiteral("MMMM yyyy")), months[at].net.toDisplay(),
                                tenths ? percent(*tenths) : tr("–")};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
}
