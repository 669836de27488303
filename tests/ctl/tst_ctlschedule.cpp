#include "schedulefiles.h"

#include <QDomDocument>
#include <QTest>

/// The three forms of a nightly run, also with signs in the paths that mean something to the system.
class tst_CtlSchedule : public QObject
{
    Q_OBJECT
    static inline const QString program = QStringLiteral("/opt/Büro & Co/fernamtctl"),
                                folder = QStringLiteral("/srv/50% \"x\" $HOME");
    const ScheduleFiles m_files = ScheduleFiles::make(program, QStringLiteral("firma"), folder, QTime(3, 5));

private Q_SLOTS:
    void G_37_systemd()
    {
        QVERIFY2(m_files.service.contains(QStringLiteral("ExecStart=\"/opt/Büro & Co/fernamtctl\" \"documents\" \"fetch\" "
                                                         "\"--profile\" \"firma\" \"--data\" \"/srv/50%% \\\"x\\\" $$HOME\"\n")),
                 qPrintable(m_files.service));
        QVERIFY(m_files.service.contains(QStringLiteral("SuccessExitStatus=3\n"))); // nothing new is a good night
        QVERIFY(m_files.timer.contains(QStringLiteral("OnCalendar=*-*-* 03:05:00\n")));
        QVERIFY(m_files.timer.contains(QStringLiteral("Persistent=true\n")));
        QVERIFY(m_files.timer.contains(QStringLiteral("WantedBy=timers.target\n")));
    }

    void G_37_launchd()
    {
        QDomDocument plist;
        QVERIFY(plist.setContent(m_files.launchd));
        QStringList words;
        const QDomNodeList strings = plist.elementsByTagName(QStringLiteral("string"));
        for (int i = 0; i < strings.size(); ++i)
            words << strings.at(i).toElement().text();
        QCOMPARE(words,
                 (QStringList{QStringLiteral("fernamt-firma"), program, QStringLiteral("documents"), QStringLiteral("fetch"),
                              QStringLiteral("--profile"), QStringLiteral("firma"), QStringLiteral("--data"), folder}));
        const QDomNodeList numbers = plist.elementsByTagName(QStringLiteral("integer"));
        QCOMPARE(numbers.at(0).toElement().text(), QStringLiteral("3"));
        QCOMPARE(numbers.at(1).toElement().text(), QStringLiteral("5"));
    }

    void G_37_taskScheduler()
    {
        const auto files = ScheduleFiles::make(QStringLiteral("C:/Program Files/Fernamt/fernamtctl.exe"), QStringLiteral("firma"),
                                               QString(), QTime(3, 5));
        QCOMPARE(files.taskScheduler,
                 QStringLiteral("schtasks /Create /SC DAILY /ST 03:05 /TN \"fernamt-firma\" /TR \"\\\"C:/Program "
                                "Files/Fernamt/fernamtctl.exe\\\" \\\"documents\\\" \\\"fetch\\\" \\\"--profile\\\" "
                                "\\\"firma\\\"\"\n"));
    }
};

QTEST_GUILESS_MAIN(tst_CtlSchedule)
#include "tst_ctlschedule.moc"
