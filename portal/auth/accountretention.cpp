#include "accountretention.h"

#include "portalcontext.h"

namespace
{
constexpr qint64 hour = 3600000, day = 24 * hour;

struct Leftover {
    const char *sql; ///< each `?` is the instant `age` ago
    qint64 age;
};

constexpr Leftover leftovers[] = {
    // an unknown sign-in and an expired one are answered alike; the day is for whoever looks into a complaint
    {"DELETE FROM sign_ins WHERE expires_at < ?", day},
    // the day's limit counts PINs that are long invalid; a session that changes its profile lives half a day
    {"DELETE FROM pins WHERE created_at <= ?", day},
    {"DELETE FROM failures WHERE subject LIKE 'owner:%' AND last_at < ?", day},
    {"DELETE FROM failures WHERE subject LIKE 'address:%' AND last_at < ?", hour},
    // names that exist and names that do not, alike: else the row would tell. Rows of users (PINs in a row) end with a link only
    {"DELETE FROM failures WHERE subject LIKE 'account:%' AND last_at < ?", 400 * day},
    {"DELETE FROM attempts WHERE at <= ?", day},
    // before the sessions that they belong to
    {"DELETE FROM pbx_tokens WHERE expires_at < ?", day},
    {"DELETE FROM pbx_web_links WHERE expires_at < ?", day},
    // so long a client is told that its session has ended, not that it never was
    {"DELETE FROM sessions WHERE expires_at < ? OR ended_at < ?", 7 * day},
    // so long a person is told that the link was used or is too old
    {"DELETE FROM links WHERE expires_at < ?", 30 * day},
    // the record of reads names the grant
    {"DELETE FROM grants WHERE expires_at < ? OR revoked_at < ?", 400 * day},
    {"DELETE FROM security_log WHERE at < ?", 400 * day},
    {"DELETE FROM held_names WHERE held_until < ?", 0},
    // the newest stays: the next message counts on from it
    {"DELETE FROM outbox WHERE delivered_at < ? AND seq < (SELECT MAX(seq) FROM outbox)", 30 * day},
};
} // namespace

int AccountRetention::run()
{
    const qint64 now = m_context.clock.nowMs();
    return Transaction::run(m_context.database, [&] {
        int removed = 0;
        for (const Leftover &leftover : leftovers) {
            const QString sql = QString::fromLatin1(leftover.sql);
            removed += m_context.database.write(sql, QVariantList(sql.count(u'?'), now - leftover.age));
        }
        return removed;
    });
}
