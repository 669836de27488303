#include "callexporter.h"
#include "callspage.h"
#include "notices.h"
#include "pagedesk.h"
#include "waiting.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QProgressBar>
#include <QSignalSpy>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

/// The export of the page Verbindungen by the real writer, which waits at its first row until it is let go.
class TestCallExportCard : public QObject
{
    Q_OBJECT
    static constexpr int calls = 5000;
private Q_SLOTS:
    void init();
    void cleanup();
    void B_02_whatIsFilteredIsWritten();
    void B_02_cancelledLeavesWhatWasThere();
    void B_02_aFolderThatIsNotThere();
    void goesOnWhenThePageIsLeft();

private:
    QAction *action(const char *id) const { return m_desk->actions.find(QLatin1String(id)); }
    QByteArray written() const
    {
        QFile file(m_desk->files.answer);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool said(const QString &words) const
    {
        for (const QList<QVariant> &toast : *m_toasts)
            if (toast.first().toString().contains(words))
                return true;
        return false;
    }

    std::atomic<bool> m_held = false;
    CallExporter m_exporter; ///< outlives the desk, as in the program
    std::unique_ptr<PageDesk> m_desk;
    std::unique_ptr<QSignalSpy> m_toasts;
};

void TestCallExportCard::init()
{
    m_desk = std::make_unique<PageDesk>();
    m_desk->exportCalls = [this](auto records, CallExport::Options options) {
        options.progress = [this, tell = options.progress, stop = options.stop](qint64 done, qint64 all) {
            tell(done, all);
            while (m_held && !stop.stop_requested())
                QThread::yieldCurrentThread();
        };
        return m_exporter.write(records, options);
    };
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new CallsPage(context, actions, parent);
    }));
    m_toasts = std::make_unique<QSignalSpy>(&m_desk->context().notices, &Notices::toasted);
    QFile file(m_desk->folder() + u"/maerz.csv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray text = "Datum;Uhrzeit;Nebenstelle;Zielrufnummer;Ziel;Dauer;Betrag netto EUR\r\n"
                      "17.03.2026;10:00:00;15;+491771771234;Mobilfunk;00:10:00;1,2000\r\n";
    for (int i = 1; i < calls; ++i) // more than are written between two looks at Cancel
        text += "18.03.2026;" + QTime(8, 0).addSecs(i).toString(u"HH:mm:ss"_s).toLatin1() +
                ";14;+49301234567;Festnetz;00:02:02;0,0161\r\n";
    file.write(text);
    file.close();
    QVERIFY(!action("calls.exportCsv")->isEnabled()); // nothing to write yet
    QVERIFY(QCoro::waitFor(m_desk->context().calls->import(file.fileName())));
    QTRY_VERIFY(action("calls.exportCsv")->isEnabled());
    m_desk->files.answer = m_desk->folder() + u"/aus.csv"_s;
}

void TestCallExportCard::cleanup()
{
    m_held = false;
    m_toasts.reset();
    m_desk.reset();
}

void TestCallExportCard::B_02_whatIsFilteredIsWritten()
{
    m_desk->type("filterText", u"177"_s);
    QTRY_COMPARE(m_desk->text("summary"), u"1 of 5,000"_s);
    action("calls.exportCsv")->trigger();
    QTRY_VERIFY(said(u"aus.csv"_s));
    QCOMPARE(written().count('\n'), 2); // the headings and one call
    QVERIFY(written().contains("+491771771234"));
    QVERIFY(!m_desk->find("callExport"));
    QVERIFY(action("calls.exportCsv")->isEnabled());
}

void TestCallExportCard::B_02_cancelledLeavesWhatWasThere()
{
    QFile before(m_desk->files.answer);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    m_held = true;
    action("calls.exportCsv")->trigger();
    QTRY_COMPARE(m_desk->text("callExportTitle"), u"Writing aus.csv"_s);
    QVERIFY(!action("calls.exportCsv")->isEnabled()); // one at a time
    m_desk->click("callExportCancel");
    QTRY_VERIFY(said(u"Cancelled"_s));
    QVERIFY(!m_desk->find("callExport"));
    QCOMPARE(written(), QByteArray("before"));
    QVERIFY(action("calls.exportCsv")->isEnabled());
}

void TestCallExportCard::B_02_aFolderThatIsNotThere()
{
    m_desk->files.answer = m_desk->folder() + u"/none/aus.xlsx"_s;
    action("calls.exportWorkbook")->trigger();
    QTRY_VERIFY(said(u"aus.xlsx was not written. A file could not be read or written."_s));
    QVERIFY(!QDir(m_desk->folder() + u"/none"_s).exists());
    QVERIFY(action("calls.exportWorkbook")->isEnabled());
}

void TestCallExportCard::goesOnWhenThePageIsLeft()
{
    m_held = true;
    action("calls.exportCsv")->trigger();
    QTRY_VERIFY(m_desk->find("callExport"));
    m_desk->page->hide();
    m_held = false;
    QTRY_VERIFY(said(u"aus.csv"_s));
    QCOMPARE(written().count('\n'), calls + 1);
}

QTEST_MAIN(TestCallExportCard)
#include "tst_callexportcard.moc"
