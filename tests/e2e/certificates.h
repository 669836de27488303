#pragma once
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// Certificates made by openssl in a folder of their own: NAME.pem with NAME.key, ca.pem as their issuer.
class Certificates
{
public:
    QString path(const QString &file) const { return m_folder.filePath(file); }
    bool openssl(const QString &arguments, const QString &date = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QStringList words = arguments.split(u' ');
        QString program = QStringLiteral("openssl");
        if (!date.isEmpty()) {
            words = QStringList{date, program} + words;
            program = QStringLiteral("faketime");
        }
        process.start(program, words);
        if (process.waitForFinished() && process.exitCode() == 0)
            return true;
        qWarning() << process.readAllStandardError();
        return false;
    }
    bool makeIssuer() const
    {
        return openssl(QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 -subj /CN=TestCA"),
                       QStringLiteral("2024-01-01"));
    }
    /// For `host` as in a subjectAltName, valid for 30 days from `date` (empty: now).
    bool issue(const QString &name, const QString &host, const QString &date = {}) const
    {
        QFile extensions(path(name + QStringLiteral(".ext")));
        if (!extensions.open(QIODevice::WriteOnly))
            return false;
        extensions.write("subjectAltName=" + host.toLatin1() + "\n");
        extensions.close();
        return openssl(QStringLiteral("req -newkey rsa:2048 -nodes -keyout %1.key -out %1.csr -subj /CN=portal").arg(name)) &&
               openssl(QStringLiteral(
                           "x509 -req -in %1.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -out %1.pem -extfile %1.ext")
                           .arg(name),
                       date);
    }

private:
    QTemporaryDir m_folder;
};
