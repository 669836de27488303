#pragma once
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

/// A real portal with contracts, a price list and a known Kundenkennwort, in a process of its own (tests/portal/orderstand.cpp);
/// ends with this object.
class OrderStand
{
public:
    ~OrderStand()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(20000))
            m_process.kill();
    }
    /// With FERNAMT_RECORD the portal writes down what it answers.
    bool start(const QString &record = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!record.isEmpty())
            environment.insert(QStringLiteral("FERNAMT_RECORD"), record);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/orderstand"));
        m_about = QJsonDocument::fromJson(line()).object();
        m_sms = m_about.value(QLatin1String("sms")).toInt();
        return !m_about.isEmpty();
    }
    QUrl url() const { return QUrl(text("url")); }
    QString text(const char *name) const { return m_about.value(QLatin1String(name)).toString(); }
    /// The PIN of the SMS after those asked for before.
    QString nextPin() { return QString::fromLatin1(tell(QStringLiteral("pin %1").arg(++m_sms))); }
    QByteArray tell(const QString &words)
    {
        m_process.write(words.toUtf8() + '\n');
        return line();
    }

private:
    QByteArray line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(60000))
                return {};
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
    QJsonObject m_about;
    int m_sms = 0;
};
