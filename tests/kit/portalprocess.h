#pragma once
#include "httpclient.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// The real fernamt-portal of this build with data, blobs, outbox and clock of its own; ends with the test's process.
/// The clock stands at 2026-11-15T09:00:00Z and moves with advanceClock() only.
class PortalProcess
{
public:
    enum class Seed {
        Nothing,
        Users, ///< customer 9000000 with one user for each role: admin, accountant, telephone
        Demo,  ///< and 24 months of documents
    };
    static inline const QString administrator = QStringLiteral("customer9000000"),
                                administratorPassword = QStringLiteral("Muster-Admin-2026"),
                                accountant = QStringLiteral("buchhaltung.muster"),
                                accountantPassword = QStringLiteral("Muster-Buch-2026"),
                                telephone = QStringLiteral("telefon.muster"),
                                telephonePassword = QStringLiteral("Muster-Tele-2026");

    explicit PortalProcess(Seed seed = Seed::Users, const QStringList &options = {});
    ~PortalProcess();
    PortalProcess(const PortalProcess &) = delete;
    PortalProcess &operator=(const PortalProcess &) = delete;

    /// Starts, and waits for the ready line. False: see log().
    bool start(int milliseconds = 30000);
    void stop();
    /// SIGKILL.
    void kill();
    /// The same data again; on the same port, so that clients find it.
    bool restart();
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    QUrl url() const { return m_url; }
    qint64 pid() const { return m_process.processId(); }
    QString folder() const { return m_folder.path(); }
    QString outbox() const { return QDir(m_folder.path()).filePath(QStringLiteral("outbox")); }
    /// Standard error so far: JSON lines.
    QByteArray log();
    void setEnvironment(const QString &name, const QString &value);
    /// Options of the next start, e.g. other rules.
    void setOptions(const QStringList &options) { m_options = options; }
    void setClock(const QString &iso) { m_clock = iso; }
    /// Instead of portal.db in its folder, also for operator commands.
    void setDatabase(const QString &target) { m_database = target; }

    /// Decoded text of the newest message, waiting until `count` are there.
    QString lastMail(int count = 1);
    QString lastSms(int count = 1);
    int mailCount() const { return int(files(QStringLiteral("*.eml")).size()); }
    int smsCount() const { return int(files(QStringLiteral("*.txt")).size()); }
    /// The 8 digits of the newest SMS; `count`: wait until so many were sent in all.
    QString lastPin(int count = 1);
    /// The token of the link in the newest mail, waiting until it has one.
    QByteArray lastLinkToken(int count = 1);

    bool advanceClock(qint64 seconds);
    /// `fernamt-portal operator …` on this portal's data; its exit code, its output in `out`.
    int operatorCommand(const QStringList &words, QByteArray *out = nullptr);

    HttpClient client(const QByteArray &token = {}) const;
    /// All steps, the PIN taken from the outbox; empty when something was refused. Costs one of the account's three SMS an hour.
    QByteArray signIn(const QString &user = administrator, const QString &password = administratorPassword);

private:
    QStringList files(const QString &pattern) const;
    QByteArray newest(const QString &pattern, int count) const;
    QStringList storage() const;
    QTemporaryDir m_folder;
    QProcess m_process;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    Seed m_seed;
    QStringList m_options;
    QString m_database;
    QString m_clock = QStringLiteral("2026-11-15T09:00:00Z");
    QByteArray m_log;
    QUrl m_url;
    int m_port = 0;
};
