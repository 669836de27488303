#pragma once
#include "result.h"
#include "secret.h"

#include <QDateTime>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

/// fernamt-portal as a child on a free loopback port, with the example customer and a folder of its own. It ends with us, however
/// we end: its standard input is our pipe.
class DemoPortal final : public QObject
{
    Q_OBJECT
public:
    /// The example customer's users; their passwords are no secrets.
    struct User {
        QString name;
        Secret password;
    };
    static User administrator();
    static User accountant();
    static User telephone();

    /// One mail, SMS or letter of the outbox folder.
    struct Message {
        QString file;
        bool sms = false;
        bool letter = false;
        QString to;
        QString text;
        QDateTime at;
    };

    /// `folder` gets portal/ and outbox/. `more`: further arguments of the portal (--test-controls --clock …).
    explicit DemoPortal(QString folder, QStringList more = {});
    ~DemoPortal() override;

    /// Returns when it listens. Error: Server/portal_not_found, portal_not_started with its last words.
    Result<void> start();
    QUrl url() const { return m_url; }
    QString outboxFolder() const { return m_folder + QStringLiteral("/outbox"); }
    /// Newest first.
    QList<Message> messages() const;
    /// The PIN of the newest SMS; empty: none yet.
    Secret newestPin() const;

private:
    QString m_folder;
    QStringList m_more;
    QProcess m_process;
    QUrl m_url;
};
