#pragma once
#include "calllimits.h"
#include "costcentrerule.h"
#include "result.h"

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <memory>

class Clock;
class Database;

/// calls.db (WAL, FULL): what people have decided about the call records of a profile; the calls themselves are segments. It
/// exists nowhere else: the program never deletes it and never puts it aside; a damaged one is Storage/database_damaged. Owned by
/// one thread; several processes may have it open.
class CallBook
{
public:
    static Result<std::unique_ptr<CallBook>> open(const QString &path, const Clock &clock);
    /// Of the store of calls in this folder.
    static QString fileBeside(const QString &callFolder) { return callFolder + QStringLiteral(".db"); }
    ~CallBook();

    /// Ids of the findings that nobody wants to hear of any more.
    Result<QSet<QString>> muted();
    Result<void> setMuted(const QString &finding, bool muted);

    /// In the order they were given.
    Result<QList<CostCentreRule>> costCentres();
    /// These instead, all or none.
    Result<void> setCostCentres(const QList<CostCentreRule> &rules);

    Result<CallLimits> limits();
    /// These instead, all or none.
    Result<void> setLimits(const CallLimits &limits);

    /// Names of saved views with what the page keeps of them, by name.
    Result<QMap<QString, QByteArray>> views();
    /// In place of one of that name.
    Result<void> saveView(const QString &name, const QByteArray &state);
    Result<void> removeView(const QString &name);

    /// What was said about how files of a kind are read (see LayoutMemory), and about which file.
    struct KeptLayout {
        QByteArray answers;
        QString file;
        QDateTime at;
    };
    /// By kind.
    Result<QMap<QString, KeptLayout>> layouts();
    /// In place of what was kept about that kind.
    Result<void> keepLayout(const QString &kind, const QByteArray &answers, const QString &file);
    Result<void> forgetLayout(const QString &kind);

private:
    CallBook(std::unique_ptr<Database> database, const Clock &clock);

    std::unique_ptr<Database> m_database;
    const Clock &m_clock;
};
