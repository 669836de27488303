#include "callgroupbar.h"

#include "callgroupsmodel.h"
#include "displaytext.h"
#include "livetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace
{
using By = CallSums::By;
constexpr By dimensions[] = {By::Month, By::Day, By::Extension, By::Line, By::Number, By::Destination, By::Kind, By::CostCentre};
enum Compare { None, Previous, LastYear };

bool isTime(By by)
{
    return by == By::Month || by == By::Day;
}

/// The period of the same length before: whole months before whole months.
std::pair<QDate, QDate> previous(const QDate &from, const QDate &to)
{
    if (from.day() == 1 && to.addDays(1).day() == 1) {
        const int months = 12 * (to.year() - from.year()) + to.month() - from.month() + 1;
        return {from.addMonths(-months), from.addDays(-1)};
    }
    return {from.addDays(-from.daysTo(to) - 1), from.addDays(-1)};
}
} // namespace

CallGroupBar::CallGroupBar(QWidget *parent) : QWidget(parent)
{
    m_by = new QComboBox(this);
    m_by->setObjectName(QStringLiteral("callsBy"));
    m_compare = new QComboBox(this);
    m_compare->setObjectName(QStringLiteral("callsCompare"));
    for (QComboBox *box : {m_by, m_compare}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            refresh();
            Q_EMIT changed();
        });
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(10);
    row->addWidget(m_by);
    row->addWidget(m_compare);
    row->addStretch();
    LiveText::on(this, [this] { retranslate(); });
}

void CallGroupBar::retranslate()
{
    const QSignalBlocker quiet(m_by), quietCompare(m_compare);
    const int by = std::max(0, m_by->currentIndex()), compare = std::max(0, m_compare->currentIndex());
    m_by->clear();
    m_by->addItem(tr("Single calls"));
    for (const By one : dimensions)
        m_by->addItem(tr("Sums by: %1").arg(CallGroupsModel::name(one)));
    m_by->setCurrentIndex(by);
    m_by->setAccessibleName(tr("Single calls or sums"));
    m_compare->clear();
    m_compare->addItems({tr("No comparison"), tr("With the period before"), tr("With the year before")});
    m_compare->setCurrentIndex(compare);
    m_compare->setAccessibleName(tr("Comparison"));
    refresh();
}

void CallGroupBar::refresh()
{
    m_compare->setVisible(by() && !isTime(*by()));
}

std::optional<By> CallGroupBar::by() const
{
    const int index = m_by->currentIndex();
    return index > 0 ? std::optional<By>(dimensions[index - 1]) : std::nullopt;
}

void CallGroupBar::setBy(std::optional<By> by)
{
    int index = 0;
    for (int i = 0; by && i < int(std::size(dimensions)); ++i)
        if (dimensions[i] == *by)
            index = i + 1;
    m_by->setCurrentIndex(index);
}

QJsonObject CallGroupBar::state() const
{
    return {{QStringLiteral("by"), by() ? CallSums::word(*by()) : QString()},
            {QStringLiteral("compare"), m_compare->currentIndex()}};
}

void CallGroupBar::setState(const QJsonObject &state)
{
    const int compare = state[u"compare"].toInt();
    m_compare->setCurrentIndex(compare >= None && compare <= LastYear ? compare : int(None));
    setBy(CallSums::dimension(state[u"by"].toString()));
}

void CallGroupBar::addWidget(QWidget *widget)
{
    static_cast<QHBoxLayout *>(layout())->addWidget(widget);
}

void CallGroupBar::complete(CallRecordService::Question &question) const
{
    question.by = by();
    question.beforeFrom = question.beforeTo = {};
    const QDate from = question.filter.from, to = question.filter.to;
    if (!question.by || isTime(*question.by) || !from.isValid() || !to.isValid())
        return;
    if (m_compare->currentIndex() == Previous)
        std::tie(question.beforeFrom, question.beforeTo) = previous(from, to);
    else if (m_compare->currentIndex() == LastYear)
        std::tie(question.beforeFrom, question.beforeTo) = std::pair(from.addYears(-1), to.addYears(-1));
}

QString CallGroupBar::comparedWith(const CallRecordService::Question &question)
{
    if (!question.beforeFrom.isValid())
        return {};
    return tr("compared with %1 – %2").arg(DisplayText::date(question.beforeFrom), DisplayText::date(question.beforeTo));
}
