#include "callbookservice.h"
#include "callrecordservice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonArray json(const CostCentres &costCentres)
{
    QJsonArray lines;
    for (const CostCentreRule &rule : costCentres.rules()) {
        const auto day = [](const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : u"…"_s; };
        lines.append(u"%1: %2 (%3 – %4)"_s.arg(rule.subject, rule.costCentre, day(rule.from), day(rule.to)));
    }
    return lines;
}
} // namespace

QCoro::Task<Result<void>> CallRecordService::readCostCentres()
{
    if (m_costCentresKnown)
        co_return Result<void>();
    const QPointer<CallRecordService> self(this);
    const auto rules = co_await m_book->costCentres();
    if (!rules)
        co_return fail(rules.error());
    if (self && !m_costCentresKnown) {
        m_costCentres = CostCentres(*rules);
        m_costCentresKnown = true;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> CallRecordService::setCostCentres(CostCentres costCentres)
{
    if (costCentres.problem())
        co_return fail(Error::Kind::Invalid, u"cost_centre_rule"_s);
    const QPointer<CallRecordService> self(this);
    const auto known = co_await readCostCentres();
    if (!self || !known)
        co_return known;
    AuditEntry entry;
    entry.action = u"cost_centres"_s;
    entry.kind = u"cost_centres"_s;
    entry.before = {{u"costCentres"_s, json(m_costCentres)}};
    entry.after = {{u"costCentres"_s, json(costCentres)}};
    const auto done = co_await m_book->setCostCentres(costCentres.rules(), entry);
    if (!self || !done)
        co_return done;
    m_costCentres = costCentres;
    Q_EMIT recordsChanged();
    co_return done;
}
