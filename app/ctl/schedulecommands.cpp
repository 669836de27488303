#include "clientpaths.h"
#include "ctlcontext.h"
#include "durable.h"
#include "schedulefiles.h"
#include "storeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

namespace
{
QString unitFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/systemd/user");
}

/// Empty: done; else why not.
QString systemctl(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral("systemctl"), QStringList{QStringLiteral("--user")} + words);
    if (!process.waitForFinished(20'000))
        return process.errorString();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError()).trimmed();
}

Result<void> write(const QString &path, const QString &text)
{
    const std::string bytes = text.toStdString();
    if (const auto failed = Platform::durableReplace(StoreError::toPath(path), bytes))
        return fail(StoreError::fromPlatform(*failed));
    return {};
}

void print(const Console &console, const ScheduleFiles &files)
{
    console.say(QStringLiteral("# systemd: ~/.config/systemd/user/%1.service\n%2").arg(files.name, files.service));
    console.say(QStringLiteral("# systemd: ~/.config/systemd/user/%1.timer\n%2").arg(files.name, files.timer));
    console.say(QStringLiteral("# launchd: ~/Library/LaunchAgents/%1.plist\n%2").arg(files.name, files.launchd));
    console.say(QStringLiteral("# Windows Task Scheduler\n%1").arg(files.taskScheduler));
    console.answer({{QStringLiteral("service"), files.service},
                    {QStringLiteral("timer"), files.timer},
                    {QStringLiteral("launchd"), files.launchd},
                    {QStringLiteral("taskScheduler"), files.taskScheduler}});
}

ExitCode install(const Console &console, const ScheduleFiles &files)
{
    const QString base = unitFolder() + u'/' + files.name;
    if (const auto failed = Platform::makeOwnerFolder(StoreError::toPath(unitFolder())))
        return console.refuse(StoreError::fromPlatform(*failed));
    for (const auto &[path, text] :
         {std::pair(base + QStringLiteral(".service"), files.service), std::pair(base + QStringLiteral(".timer"), files.timer)})
        if (const auto written = write(path, text); !written)
            return console.refuse(written.error());
    QString why = systemctl({QStringLiteral("daemon-reload")});
    if (why.isEmpty())
        why = systemctl({QStringLiteral("enable"), QStringLiteral("--now"), files.name + QStringLiteral(".timer")});
    if (!why.isEmpty())
        console.complain(
            QStringLiteral("The units lie in %1 but systemd did not take them (%2). Run: systemctl --user enable --now %3.timer")
                .arg(unitFolder(), why, files.name));
    else
        console.say(
            QStringLiteral("Documents are fetched every night (%1.timer). It needs a device grant: fernamtctl grant create")
                .arg(files.name));
    console.answer({{QStringLiteral("installed"), base + QStringLiteral(".timer")}, {QStringLiteral("enabled"), why.isEmpty()}});
    return why.isEmpty() ? ExitCode::Done : ExitCode::PartlyDone;
}

ExitCode remove(const Console &console, const ScheduleFiles &files)
{
    const QString base = unitFolder() + u'/' + files.name;
    const bool there = QFile::exists(base + QStringLiteral(".timer"));
    if (there)
        (void)systemctl({QStringLiteral("disable"), QStringLiteral("--now"), files.name + QStringLiteral(".timer")});
    for (const char *ending : {".timer", ".service"})
        if (const auto failed = Platform::removeFile(StoreError::toPath(base + QLatin1String(ending))))
            return console.refuse(StoreError::fromPlatform(*failed));
    if (there)
        (void)systemctl({QStringLiteral("daemon-reload")});
    console.say(there ? QStringLiteral("Removed.") : QStringLiteral("Nothing was scheduled."));
    console.answer({{QStringLiteral("removed"), there}});
    return there ? ExitCode::Done : ExitCode::NothingNew;
}
} // namespace

ExitCode runSchedule(const Arguments &arguments, const Console &console)
{
    const QString profile = arguments.has("profile") ? arguments.value("profile") : QStringLiteral("default");
    if (const auto good = ClientPaths::checkProfile(profile); !good)
        return console.refuse(good.error());
    const QTime at = arguments.has("at") ? QTime::fromString(arguments.value("at"), QStringLiteral("HH:mm")) : QTime(4, 30);
    if (!at.isValid())
        return console.refuse(Error::make(Error::Kind::Invalid, QStringLiteral("wrong_time"), arguments.value("at")));
    const QString data = arguments.value("data").isEmpty() ? QString() : QDir(arguments.value("data")).absolutePath();
    const auto files = ScheduleFiles::make(QCoreApplication::applicationFilePath(), profile, data, at);
    if (arguments.word(1) == QLatin1String("remove"))
        return remove(console, files);
#if defined(Q_OS_MACOS) || defined(Q_OS_WIN)
    print(console, files);
    return ExitCode::Done;
#else
    if (arguments.has("print")) {
        print(console, files);
        return ExitCode::Done;
    }
    return install(console, files);
#endif
}
