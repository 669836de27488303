#include "pbxlife.h"

#include "pbxfollow.h"

using Pbx::NumberState;

void PbxLife::settle()
{
    settleNumbers();
    PbxFollow(m_context).settle();
}

void PbxLife::expire()
{
    constexpr qint64 kept = 180 * 24 * 3600 * 1000LL;
    m_context.database.write(QStringLiteral("DELETE FROM seat_calls WHERE at < ?"), {m_context.clock.nowMs() - kept});
}

void PbxLife::settleNumbers()
{
    const QDate today = m_context.clock.today();
    const PbxStore store(m_context);
    // Most times there is nothing to do: no write lock for that.
    if (store.due<PbxNumber>(today).isEmpty())
        return;
    Transaction::run(m_context.database, [&] {
        for (PbxNumber &number : store.due<PbxNumber>(today)) {
            becomeInactive(number);
            store.save(number);
        }
    });
}

void PbxLife::becomeInactive(PbxNumber &number)
{
    number.state = NumberState::Inactive;
    number.until = {};
    number.seatId.clear();
    number.monthlyNet = {};
    const QString group = number.settings.groupId;
    number.settings = {};
    number.settings.groupId = group;
    number.settings.usage = Pbx::NumberUsage::Voice;
}
