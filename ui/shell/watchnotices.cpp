#include "watchnotices.h"

#include "audittrail.h"
#include "clock.h"
#include "displaytext.h"
#include "documentservice.h"
#include "errorwords.h"
#include "fetchcontroller.h"
#include "language.h"
#include "notices.h"
#include "sessionservice.h"
#include "settingsservice.h"
#include "uicontext.h"

WatchNotices::WatchNotices(const UiContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.documents, &DocumentService::rowsChanged, this, [this] { vanishing(); });
    connect(&context.settings, &SettingsService::changed, this, [this] { vanishing(); });
    connect(&context.documents, &DocumentService::onlineChanged, this, [this](bool now) { online(now); });
    connect(&context.documents, &DocumentService::putAside, this, [this](const Error &what) { m_context.notices.failed(what); });
    if (context.audit)
        connect(context.audit, &AuditTrail::failed, this, [this](const Error &error) { audit(error); });
    connect(&context.session, &SessionService::stateChanged, this, [this] { session(); });
    connect(&context.session, &SessionService::clockOffsetChanged, this, [this](qint64 seconds) { clock(seconds); });
    connect(&context.language, &Language::changed, this, [this] {
        vanishing();
        session();
        online(m_online);
        clock(m_context.session.clockOffset());
    });
    vanishing();
    session();
    clock(context.session.clockOffset());
}

void WatchNotices::vanishing()
{
    const QString id = QStringLiteral("vanishing");
    const int days = m_context.settings.noticeDays();
    const QList<DocumentRow> rows = days > 0 ? m_context.documents.vanishingWithin(days) : QList<DocumentRow>();
    if (rows.isEmpty())
        return m_context.notices.clearBanner(id);
    int soonest = days;
    QStringList ids;
    for (const DocumentRow &row : rows) {
        soonest = qMin(soonest, row.document.daysUntilDeleted(m_context.clock.today()).value_or(days));
        ids << row.document.id;
    }
    m_context.notices.setBanner(
        id, 20,
        {Tone::Warning,
         tr("%n document(s) that are not in your archive will be deleted at the provider soon,", nullptr, int(rows.size())),
         tr("the first in %n day(s).", nullptr, qMax(0, soonest)), tr("Fetch now"),
         [this, ids] { m_context.fetch.start(ids, true); }});
}

/// Changes are refused then, and what others change is not recorded: that must not stay unsaid.
void WatchNotices::audit(const Error &error)
{
    m_context.notices.setBanner(QStringLiteral("audit"), 5,
                                {Tone::Bad,
                                 tr("The change log cannot be written; nothing can be changed until it can."),
                                 ErrorWords::sentence(error),
                                 {},
                                 {}});
}

void WatchNotices::session()
{
    const QString id = QStringLiteral("session");
    if (m_context.session.state() != SessionService::State::Expired)
        return m_context.notices.clearBanner(id);
    m_context.notices.setBanner(id, 0,
                                {Tone::Info, tr("Your session has ended."),
                                 tr("Everything stays readable, as of %1. A sign-in goes on.")
                                     .arg(DisplayText::age(m_context.documents.lastSync(), m_context.clock.nowUtc())),
                                 tr("Sign in"), [this] { Q_EMIT m_context.notices.signInWanted(); }});
}

void WatchNotices::online(bool now)
{
    m_online = now;
    const QString id = QStringLiteral("offline");
    if (now)
        return m_context.notices.clearBanner(id);
    const std::optional<Error> trouble = m_context.documents.trouble();
    const ErrorWords::Words words = trouble ? ErrorWords::of(*trouble) : ErrorWords::Words();
    const QString age =
        tr("You see data as of %1.").arg(DisplayText::age(m_context.documents.lastSync(), m_context.clock.nowUtc()));
    m_context.notices.setBanner(id, 10,
                                {Tone::Warning, words.text, words.advice.isEmpty() ? age : words.advice + u' ' + age,
                                 tr("Try again"), [this] { Q_EMIT m_context.notices.retryWanted(); }});
}

void WatchNotices::clock(qint64 seconds)
{
    const QString id = QStringLiteral("clock");
    if (seconds == 0)
        return m_context.notices.clearBanner(id);
    m_context.notices.setBanner(id, 30,
                                {Tone::Warning,
                                 tr("The clock of this computer is off by %n minute(s).", nullptr, int(qAbs(seconds) / 60)),
                                 tr("PINs and days to deletion may look wrong; please set it."),
                                 {},
                                 {}});
}
