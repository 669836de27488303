#pragma once
#include "ctlprocess.h"
#include "portalprocess.h"
#include "sha256.h"
#include "waiting.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>

/// fernamtctl with a device grant in the keyring: fetches without questions, while this process serves.
class NightlyCtl : public CtlProcess
{
public:
    using CtlProcess::CtlProcess;

    static QStringList words(const char *line) { return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts); }
    static bool over(QProcess &process)
    {
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000);
    }
    Ended serve(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, arguments, input);
        process.closeWriteChannel();
        (void)over(process);
        return finish(process);
    }
    Ended fetch() const { return serve(words("documents fetch")); }
    /// The administrator's password, then the PIN of the SMS that comes, on standard input; no SMS may be wanted either.
    Ended withPassword(PortalProcess &portal, const QStringList &arguments) const
    {
        const int before = portal.smsCount();
        QProcess process;
        start(process, arguments + words("--password-stdin --pin-stdin --user customer9000000"),
              PortalProcess::administratorPassword.toUtf8() + '\n');
        (void)QTest::qWaitFor([&] { return portal.smsCount() > before || process.state() == QProcess::NotRunning; }, patience);
        if (process.state() != QProcess::NotRunning)
            process.write(portal.lastPin(before + 1).toLatin1() + '\n');
        process.closeWriteChannel();
        (void)over(process);
        return finish(process);
    }
    bool signInWithGrant(PortalProcess &portal) const
    {
        const Ended login = withPassword(portal, words("login"));
        if (login.exit != 0)
            qWarning("%s", login.err.constData());
        return login.exit == 0 && serve(words("grant create --name night")).exit == 0;
    }

    /// SHA-256 of every file under a final name below `folder`, sorted; twice the same stands there twice.
    static QStringList hashes(const QString &folder)
    {
        QStringList list;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            const QString below = QDir(folder).relativeFilePath(file.fileName());
            if (below.startsWith(u'.') || below == u"SHA256SUMS" || !file.open(QIODevice::ReadOnly))
                continue;
            list.append(QString::fromLatin1(Sha256::hex(file.readAll())));
        }
        list.sort();
        return list;
    }
    /// What lies unfinished in the archive's own hidden folder or beside SHA256SUMS.
    static QStringList unfinished(const QString &folder)
    {
        QStringList list = QDir(folder).entryList({QStringLiteral(".*.tmp")}, QDir::Files | QDir::Hidden);
        return list + QDir(folder + QStringLiteral("/.incoming")).entryList(QDir::Files | QDir::Hidden);
    }
    /// What the portal itself says of its documents, sorted.
    static QStringList listed(PortalProcess &portal)
    {
        QStringList list;
        const HttpClient http = portal.client(portal.signIn());
        QString next;
        do {
            const QJsonObject page = http.get(QStringLiteral("/v1/documents?limit=500") + next).json();
            for (const QJsonValue &item : page[u"items"].toArray())
                list.append(item[u"sha256"].toString());
            next = page[u"next"].toString();
            if (!next.isEmpty())
                next = QStringLiteral("&after=") + QString::fromLatin1(QUrl::toPercentEncoding(next));
        } while (!next.isEmpty());
        list.sort();
        return list;
    }
};
