#include "schedulefiles.h"

#include <QStringList>

namespace
{
/// One word of ExecStart: quoted, % doubled.
QString unitWord(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")).replace(u'%', QStringLiteral("%%"));
    word.replace(u'$', QStringLiteral("$$"));
    return u'"' + word + u'"';
}

QString windowsWord(QString word)
{
    return QStringLiteral("\\\"") + word.replace(u'"', QString()) + QStringLiteral("\\\"");
}
} // namespace

ScheduleFiles ScheduleFiles::make(const QString &program, const QString &profile, const QString &dataFolder, QTime at)
{
    QStringList words{program, QStringLiteral("documents"), QStringLiteral("fetch"), QStringLiteral("--profile"), profile};
    if (!dataFolder.isEmpty())
        words << QStringLiteral("--data") << dataFolder;
    QStringList unit, xml, windows;
    for (const QString &word : words) {
        unit << unitWord(word);
        xml << QStringLiteral("    <string>%1</string>").arg(word.toHtmlEscaped());
        windows << windowsWord(word);
    }
    ScheduleFiles files;
    files.name = QStringLiteral("fernamt-") + profile;
    // 3: nothing new, which is a good night.
    files.service = QStringLiteral("[Unit]\nDescription=Fernamt: fetch new documents (%1)\nAfter=network-online.target\n\n"
                                   "[Service]\nType=oneshot\nExecStart=%2\nSuccessExitStatus=3\n")
                        .arg(profile, unit.join(u' '));
    files.timer =
        QStringLiteral("[Unit]\nDescription=Fernamt: fetch new documents every day (%1)\n\n[Timer]\nOnCalendar=*-*-* %2:00\n"
                       "RandomizedDelaySec=15m\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n")
            .arg(profile, at.toString(QStringLiteral("HH:mm")));
    files.launchd =
        QStringLiteral(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
            "<plist version=\"1.0\">\n<dict>\n  <key>Label</key><string>%1</string>\n  <key>ProgramArguments</key>\n"
            "  <array>\n%2\n  </array>\n  <key>StartCalendarInterval</key>\n  <dict><key>Hour</key><integer>%3</integer>"
            "<key>Minute</key><integer>%4</integer></dict>\n</dict>\n</plist>\n")
            .arg(files.name, xml.join(u'\n'))
            .arg(at.hour())
            .arg(at.minute());
    files.taskScheduler = QStringLiteral("schtasks /Create /SC DAILY /ST %1 /TN \"%2\" /TR \"%3\"\n")
                              .arg(at.toString(QStringLiteral("HH:mm")), files.name, windows.join(u' '));
    return files;
}
