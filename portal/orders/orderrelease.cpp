#include "orderrelease.h"

#include "customerrecords.h"
#include "failurelimits.h"

std::optional<Problem> OrderRelease::check(const Scope &scope, const Secret &given)
{
    const QString subject = QStringLiteral("user:") + scope.userId, kind = QStringLiteral("order-release");
    const auto row = m_context.database.first(
        QStringLiteral("SELECT in_a_row, last_at FROM failures WHERE subject = ? AND kind = ?"), {subject, kind});
    if (row && row->number("in_a_row") >= tries) {
        const qint64 left = row->number("last_at") + pauseMs - m_context.clock.nowMs();
        if (left > 0 && m_context.rules.refuses(Rule::OrderReleasePause))
            return Problem(429, "order_release_paused").withRetryAfter((left + 999) / 1000);
        FailureLimits::clear(m_context, subject, kind); // the pause is over: five tries again
    }
    const bool right = CustomerRecords(m_context).isKundenkennwort(scope.customerId, given);
    if (right || !m_context.rules.refuses(Rule::OrderRelease)) {
        FailureLimits::clear(m_context, subject, kind);
        return std::nullopt;
    }
    Problem problem(403, "wrong_order_release");
    problem.triesLeft = std::max(0, tries - int(FailureLimits::add(m_context, subject, kind)));
    return problem;
}
