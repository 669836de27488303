#pragma once
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <memory>

/// One window per profile: a second start raises the first.
class SingleWindow final : public QObject
{
    Q_OBJECT
public:
    /// `lockFile` and, derived from its path, the name the first window listens on.
    explicit SingleWindow(const QString &lockFile);
    /// False: another window has this profile, and was asked to come to the front.
    bool claim();

Q_SIGNALS:
    void raiseWanted();

private:
    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};
