#include "backupservice.h"
#include "headlessrun.h"
#include "profilesdialog.h"
#include "uicontext.h"
#include "windowapp.h"
#include "workspace.h"

#include <QDir>

/// A second profile out of a backup of the first, then the pages over all profiles, in both themes and languages.
QCoro::Task<bool> HeadlessRun::walkProfiles()
{
    const UiContext &context = m_app.core().context();
    const QString file = QDir(m_out).filePath(QStringLiteral("backup.tar.zst"));
    const Result<BackupReport> written = co_await m_app.backups().backup(context.profile, file, false);
    if (!written) {
        say(QStringLiteral("the backup failed: %1 %2").arg(written.error().code, written.error().detail));
        co_return false;
    }
    const ProfileRestore::Wish wish{file, QStringLiteral("filiale-sued"), {}};
    const Result<RestoreReport> restored = co_await m_app.backups().restore(wish);
    if (!restored) {
        say(QStringLiteral("the restore failed: %1 %2").arg(restored.error().code, restored.error().detail));
        co_return false;
    }
    ProfileConfig second = context.registry.profile(restored->profile);
    second.title = QStringLiteral("Filiale Süd");
    second.colour = QStringLiteral("magenta");
    (void)context.registry.save(second);
    Workspace &workspace = *m_app.window().workspace();
    for (const bool dark : {false, true})
        for (const char *language : {"de", "en"}) {
            const QString end = look(QLatin1String(language), dark);
            workspace.showPage(QStringLiteral("start"));
            co_await picture(QStringLiteral("start") + end);
            click("costOther");
            co_await picture(QStringLiteral("start-table") + end);
            click("costOther");
            workspace.showPage(QStringLiteral("overview"));
            const bool there = co_await until(
                QStringLiteral("the page of all customers"), [this] { return find("overviewPage") != nullptr; }, 30);
            if (!there)
                co_return false;
            co_await picture(QStringLiteral("all-customers") + end);
            auto *dialog = new ProfilesDialog(context, &m_app.window());
            dialog->open();
            co_await picture(QStringLiteral("profiles") + end);
            dialog->reject();
            const std::string backup = (QStringLiteral("backup") + end).toStdString();
            co_await this->dialog("profiles.backup", backup.c_str());
            const std::string name = (QStringLiteral("sessions") + end).toStdString();
            co_await this->dialog("session.grants", name.c_str());
        }
    look(QStringLiteral("de"), false);
    co_return true;
}
