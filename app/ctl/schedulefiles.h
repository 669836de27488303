#pragma once
#include <QString>
#include <QTime>

/// The nightly fetch as each system wants it written down.
struct ScheduleFiles {
    QString name;           ///< "fernamt-<profile>"
    QString service, timer; ///< systemd user units
    QString launchd;        ///< property list for ~/Library/LaunchAgents
    QString taskScheduler;  ///< schtasks command

    static ScheduleFiles make(const QString &program, const QString &profile, const QString &dataFolder, QTime at);
};
