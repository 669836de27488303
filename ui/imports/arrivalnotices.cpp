#include "arrivalnotices.h"

#include "desktopnotifier.h"
#include "errorwords.h"
#include "importwords.h"
#include "language.h"
#include "notices.h"
#include "pagerouter.h"
#include "settingsservice.h"
#include "uicontext.h"
#include "watchedimports.h"

#include <QApplication>
#include <QDir>

ArrivalNotices::ArrivalNotices(const UiContext &context, WatchedImports &watched, QObject *parent)
    : QObject(parent), m_context(context), m_watched(watched)
{
    // Later than the page that may be looked at: what it has taken needs no notice.
    connect(
        &watched, &WatchedImports::unseenChanged, this, [this] { arrived(); }, Qt::QueuedConnection);
    connect(&watched, &WatchedImports::missingChanged, this, [this] { missing(); });
    connect(&watched, &WatchedImports::troubleChanged, this, [this] { trouble(); });
    connect(&context.language, &Language::changed, this, [this] {
        asked();
        missing();
        trouble();
    });
}

void ArrivalNotices::arrived()
{
    asked();
    ImportReport news;
    news.items = m_watched.unseen().items.mid(qMin(m_told, m_watched.unseen().items.size()));
    m_told = m_watched.unseen().items.size();
    if (news.items.isEmpty())
        return;
    const QString text = ImportWords::summary(news);
    m_context.notices.toast(tr("From watched folders: %1").arg(text),
                            news.count(ImportItem::Outcome::Refused) > 0 ? Tone::Warning : Tone::Good);
    if (m_context.notifier && m_context.settings.desktopNotices() && !QApplication::activeWindow())
        m_context.notifier->show({tr("Files from watched folders"), text, QStringLiteral("invoices"), QString()});
}

void ArrivalNotices::asked()
{
    const QString id = QStringLiteral("watchedAsked");
    const int count = m_watched.unseen().count(ImportItem::Outcome::Asked);
    if (count == 0)
        return m_context.notices.clearBanner(id);
    m_context.notices.setBanner(id, 25,
                                {Tone::Info, tr("%n file(s) from watched folders cannot be read for certain.", nullptr, count),
                                 tr("What stands on them has to be said once."), tr("Show"),
                                 [this] { m_context.router.open(QStringLiteral("invoices")); }});
}

void ArrivalNotices::missing()
{
    const QString id = QStringLiteral("watchedMissing");
    const QStringList folders = m_watched.missing();
    if (folders.isEmpty())
        return m_context.notices.clearBanner(id);
    m_context.notices.setBanner(id, 28,
                                {Tone::Warning,
                                 tr("Watched folder not there: %1.").arg(QDir::toNativeSeparators(folders.first())),
                                 tr("It is taken up again as soon as it is back."), tr("Watched folders"),
                                 [this] { m_context.router.open(QStringLiteral("settings")); }});
}

/// Another program that writes to the archive is done soon; a full disk is not.
void ArrivalNotices::trouble()
{
    const QString id = QStringLiteral("watchedTrouble");
    const std::optional<Error> trouble = m_watched.trouble();
    if (!trouble || trouble->kind != Error::Kind::Storage || trouble->code == u"not_open")
        return m_context.notices.clearBanner(id);
    m_context.notices.setBanner(
        id, 6, {Tone::Bad, tr("Files of watched folders are not imported yet."), ErrorWords::sentence(*trouble), {}, {}});
}
