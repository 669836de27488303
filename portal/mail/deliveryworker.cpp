#include "deliveryworker.h"

#include "failurelimits.h"
#include "linkmail.h"
#include "links.h"
#include "mimemessage.h"
#include "portalcontext.h"
#include "portallog.h"
#include "transport.h"

#include <QJsonDocument>

namespace
{
constexpr int mailsPerHour = 5, mailsPerDay = 20;
constexpr qint64 hour = 3600000;

QString fileName(const Row &row, const char *suffix)
{
    return QStringLiteral("%1-%2.%3").arg(row.number("seq"), 8, 10, QLatin1Char('0')).arg(row.text("id"), QLatin1String(suffix));
}
} // namespace

DeliveryWorker::~DeliveryWorker()
{
    stop();
}

void DeliveryWorker::start()
{
    m_thread = std::thread([this] { loop(); });
}

void DeliveryWorker::stop()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stop = true;
        m_wake.wakeAll();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void DeliveryWorker::loop()
{
    for (int round = 0;; ++round) {
        {
            QMutexLocker lock(&m_mutex);
            if (m_stop)
                break;
            m_wake.wait(&m_mutex, 50);
            if (m_stop)
                break;
        }
        // rows of another process, and those to be tried again, are looked for every second
        if (!m_context.outbox.takeAdded() && round % 20 != 0)
            continue;
        try {
            runOnce();
        } catch (const std::exception &e) {
            PortalLog::error("delivery", QString::fromUtf8(e.what()));
        }
    }
    m_context.database.closeThread();
}

void DeliveryWorker::runOnce()
{
    answerRequests();
    const qint64 now = QDateTime::currentMSecsSinceEpoch(); // attempts follow real time, not the portal's clock
    for (const Row &row :
         m_context.database.run(QStringLiteral("SELECT id, seq, kind, sealed, created_at, attempts FROM outbox "
                                               "WHERE delivered_at IS NULL AND next_attempt_at <= ? ORDER BY seq LIMIT 100"),
                                {now}))
        deliver(row);
}

void DeliveryWorker::answerRequests()
{
    PortalDatabase &db = m_context.database;
    for (const Row &row : db.run(QStringLiteral("SELECT id, kind, subject FROM recovery_requests ORDER BY created_at LIMIT 100")))
        Transaction::run(db, [&] {
            if (db.write(QStringLiteral("DELETE FROM recovery_requests WHERE id = ?"), {row.text("id")}) == 0)
                return;
            if (row.text("kind") == u"password")
                resetPassword(row.text("subject"));
            else
                remindOfNames(row.text("subject"));
        });
}

bool DeliveryWorker::mayMail(const QString &subject, const QString &kind)
{
    const bool allowed = FailureLimits::allowEvent(m_context, subject, kind, mailsPerHour, hour) &&
                         FailureLimits::allowEvent(m_context, subject, kind + QStringLiteral("-day"), mailsPerDay, 24 * hour);
    return allowed || !m_context.rules.refuses(Rule::RecoveryMails);
}

void DeliveryWorker::resetPassword(const QString &userName)
{
    const auto account = Accounts::byName(m_context, userName);
    if (!account || !mayMail(account->id, QStringLiteral("reset-mail")))
        return;
    Links(m_context).send(*account, Contract::LinkPurpose::PasswordReset, account->email);
}

void DeliveryWorker::remindOfNames(const QString &email)
{
    QStringList names;
    QString stored;
    for (const Account &account : Accounts::byEmail(m_context, email)) {
        names.append(account.userName);
        stored = account.email;
    }
    if (names.isEmpty() || !mayMail(email.toLower(), QStringLiteral("names-mail")))
        return;
    m_context.outbox.addMail(LinkMail::userNames(stored, names));
}

void DeliveryWorker::deliver(const Row &row)
{
    const auto json = m_context.secrets.open(row.text("sealed"));
    const QString kind = row.text("kind");
    const QString error = !json               ? QStringLiteral("cannot be opened with this secret key")
                          : kind == u"mail"   ? deliverMail(row, *json)
                          : kind == u"letter" ? toOutbox(row, *json, "letter")
                                              : deliverSms(row, *json);
    if (error.isEmpty()) {
        m_context.database.write(QStringLiteral("UPDATE outbox SET delivered_at = ?, sealed = '' WHERE id = ?"),
                                 {m_context.clock.nowMs(), row.text("id")});
        return;
    }
    const qint64 attempts = row.number("attempts") + 1;
    const qint64 wait = std::min<qint64>(qint64(500) << std::min<qint64>(attempts, 12), 15 * 60000);
    PortalLog::error("delivery", QStringLiteral("%1 %2: %3").arg(row.text("kind"), row.text("id"), error));
    m_context.database.write(QStringLiteral("UPDATE outbox SET attempts = ?, next_attempt_at = ? WHERE id = ?"),
                             {attempts, QDateTime::currentMSecsSinceEpoch() + wait, row.text("id")});
}

QString DeliveryWorker::deliverMail(const Row &row, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    OutgoingMail mail{object.value(QStringLiteral("to")).toString(),
                      object.value(QStringLiteral("subject")).toString(),
                      object.value(QStringLiteral("text")).toString(),
                      object.value(QStringLiteral("html")).toString(),
                      {}};
    if (const QJsonObject file = object.value(QStringLiteral("attachment")).toObject(); !file.isEmpty())
        mail.attachment =
            MailAttachment{file.value(QStringLiteral("name")).toString(), file.value(QStringLiteral("type")).toString(),
                           QByteArray::fromBase64(file.value(QStringLiteral("base64")).toString().toLatin1())};
    const PortalOptions &o = m_context.options;
    const QString from = o.mailFrom.isEmpty() ? QStringLiteral("portal@localhost") : o.mailFrom;
    const QByteArray message = MimeMessage::build(mail, from, row.text("id") + u'@' + from.section(u'@', -1),
                                                  PortalClock::instant(row.number("created_at")));
    if (!o.smtpUrl.isEmpty())
        return Transport::bySmtp(o.smtpUrl, from, mail.to, message);
    return o.outboxDir.isEmpty() ? QStringLiteral("neither --smtp nor --outbox")
                                 : Transport::toFolder(o.outboxDir, fileName(row, "eml"), message);
}

QString DeliveryWorker::deliverSms(const Row &row, const QByteArray &json)
{
    const PortalOptions &o = m_context.options;
    if (!o.smsUrl.isEmpty())
        return Transport::toGateway(o.smsUrl, json);
    return toOutbox(row, json, "txt");
}

QString DeliveryWorker::toOutbox(const Row &row, const QByteArray &json, const char *suffix)
{
    const QString folder = m_context.options.outboxDir;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QByteArray text = "To: " + object.value(QStringLiteral("to")).toString().toUtf8() + "\n\n" +
                            object.value(QStringLiteral("text")).toString().toUtf8() + '\n';
    return folder.isEmpty() ? QStringLiteral("no --outbox") : Transport::toFolder(folder, fileName(row, suffix), text);
}
