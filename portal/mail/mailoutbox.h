#pragma once
#include <QByteArray>
#include <QString>
#include <atomic>
#include <optional>

class PortalDatabase;
class PortalClock;
class SecretBox;

/// A file that goes along with a mail.
struct MailAttachment {
    QString name;
    QString mediaType;
    QByteArray bytes;
};

/// One message.
struct OutgoingMail {
    QString to;
    QString subject;
    QString text;
    QString html; ///< empty: text only
    std::optional<MailAttachment> attachment;
};

/// Mail and SMS as rows, written in the caller's transaction, delivered at least once by DeliveryWorker with a stable Message-ID.
/// The rows are sealed: they hold PINs and links, which are stored nowhere else than as hashes.
class MailOutbox
{
public:
    MailOutbox(PortalDatabase &database, const PortalClock &clock, const SecretBox &box)
        : m_database(database), m_clock(clock), m_box(box)
    {
    }
    void addMail(const OutgoingMail &mail);
    void addSms(const QString &number, const QString &text);
    /// On paper; `to` is the address. Only an outbox folder takes letters.
    void addLetter(const QString &to, const QString &text);
    /// True once after something was added: wakes the delivery without asking the database.
    bool takeAdded() { return m_added.exchange(false); }
    void wake() { m_added.store(true); }

private:
    void add(const QString &kind, const QByteArray &json);
    PortalDatabase &m_database;
    const PortalClock &m_clock;
    const SecretBox &m_box;
    std::atomic<bool> m_added{true};
};
