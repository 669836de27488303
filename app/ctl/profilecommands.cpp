#include "backupservice.h"
#include "ctlcontext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace
{
QString absolute(const QString &path)
{
    return path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
}

QString profileOf(const Arguments &arguments)
{
    return arguments.has("profile") ? arguments.value("profile") : QStringLiteral("default");
}

QString headLine(const QString &name, const BackupHead &head)
{
    const QString state = !head.good    ? QStringLiteral("it does not hold together")
                          : head.proven ? QStringLiteral("as the keychain knows it")
                          : head.count  ? QStringLiteral("tail not provable")
                                        : QStringLiteral("empty");
    return QStringLiteral("%1: %2 entries, %3%4")
        .arg(name)
        .arg(head.count)
        .arg(state, head.hash.isEmpty() ? QString() : QStringLiteral(", head ") + head.hash);
}

void sayHeads(const Console &console, const BackupManifest &manifest)
{
    console.say(headLine(QStringLiteral("Journal"), manifest.journal));
    console.say(headLine(QStringLiteral("Audit trail"), manifest.audit));
}

QJsonObject json(const BackupHead &head)
{
    return {{QStringLiteral("count"), head.count},
            {QStringLiteral("hash"), head.hash},
            {QStringLiteral("good"), head.good},
            {QStringLiteral("proven"), head.proven}};
}

QJsonObject json(const BackupManifest &manifest, const QString &profile, const QString &sha256)
{
    return {{QStringLiteral("profile"), profile},
            {QStringLiteral("createdAt"), manifest.createdAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("documents"), manifest.documents},
            {QStringLiteral("files"), manifest.files.size()},
            {QStringLiteral("bytes"), manifest.bytes()},
            {QStringLiteral("sha256"), sha256},
            {QStringLiteral("journal"), json(manifest.journal)},
            {QStringLiteral("audit"), json(manifest.audit)}};
}

ExitCode list(const ProfileRegistry &registry, const Console &console)
{
    QJsonArray items;
    const QStringList ids = registry.profiles();
    for (const QString &id : ids) {
        const ProfileConfig config = registry.profile(id);
        const CustomerInfo customer = config.lastSession.customer;
        console.say(QStringLiteral("%1  %2  %3  %4").arg(id, config.title, customer.companyName, config.portal.toString()));
        items.append(QJsonObject{{QStringLiteral("id"), id},
                                 {QStringLiteral("title"), config.title},
                                 {QStringLiteral("portal"), config.portal.toString()},
                                 {QStringLiteral("user"), config.userName},
                                 {QStringLiteral("customer"), customer.companyName},
                                 {QStringLiteral("customerNumber"), customer.customerNumber}});
    }
    console.answer({{QStringLiteral("items"), items}});
    return ExitCode::Done;
}

ExitCode backup(BackupService &service, const Arguments &arguments, const Console &console)
{
    const QString id = profileOf(arguments);
    const auto report = QCoro::waitFor(service.backup(id, absolute(arguments.word(2)), arguments.has("documents")));
    if (!report)
        return console.refuse(report.error());
    for (const QString &path : report->differences)
        console.complain(QStringLiteral("not as it was fetched, or missing: %1").arg(path));
    console.say(QStringLiteral("Profile »%1«: %2 files, %3 bytes, in %4")
                    .arg(id)
                    .arg(report->manifest.files.size())
                    .arg(report->size)
                    .arg(report->file));
    console.say(QStringLiteral("SHA-256: %1").arg(report->sha256));
    sayHeads(console, report->manifest);
    QJsonObject answer = json(report->manifest, id, report->sha256);
    answer.insert(QStringLiteral("file"), report->file);
    answer.insert(QStringLiteral("differences"), QJsonArray::fromStringList(report->differences));
    console.answer(answer);
    const bool good = report->differences.isEmpty() && report->manifest.journal.good && report->manifest.audit.good;
    return good ? ExitCode::Done : ExitCode::ArchiveDiffers;
}

ExitCode restore(BackupService &service, const Arguments &arguments, const Console &console)
{
    const ProfileRestore::Wish wish{absolute(arguments.word(2)), arguments.value("profile"), absolute(arguments.value("out"))};
    const auto report = QCoro::waitFor(service.restore(wish));
    if (!report)
        return console.refuse(report.error());
    console.say(QStringLiteral("Profile »%1« is here; its archive is %2").arg(report->profile, report->archiveFolder));
    console.say(QStringLiteral("SHA-256: %1").arg(report->sha256));
    sayHeads(console, report->manifest);
    console.say(QStringLiteral("No sign-in was in the file. Run: fernamtctl login --profile %1").arg(report->profile));
    QJsonObject answer = json(report->manifest, report->profile, report->sha256);
    answer.insert(QStringLiteral("archive"), report->archiveFolder);
    console.answer(answer);
    return ExitCode::Done;
}
} // namespace

ExitCode runProfile(const Arguments &arguments, const Console &console)
{
    const QString verb = arguments.word(1);
    const QString folder = arguments.value("data");
    ProfileRegistry registry(ClientPaths(QStringLiteral("any"), folder).settingsFile());
    if (verb == QLatin1String("list") && arguments.words() == 2)
        return list(registry, console);
    bool number = true;
    const int wait = arguments.has("wait") ? arguments.value("wait").toInt(&number) : 60;
    if (!number || wait < 0)
        return console.refuse(Error::make(Error::Kind::Invalid, QStringLiteral("wait"), arguments.value("wait")));
    const SystemClock clock;
    KeychainStore keychain;
    BackupService service({folder, QCoreApplication::applicationVersion(), std::chrono::seconds(wait)}, registry, &keychain,
                          clock);
    if (verb == QLatin1String("backup") && arguments.words() == 3)
        return backup(service, arguments, console);
    if (verb == QLatin1String("restore") && arguments.words() == 3)
        return restore(service, arguments, console);
    return console.refuse(Error::make(Error::Kind::Invalid, QStringLiteral("no_command")));
}
