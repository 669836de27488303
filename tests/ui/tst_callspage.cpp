#include "audittrail.h"
#include "callbookservice.h"
#include "callsmodel.h"
#include "callspage.h"
#include "desk.h"
#include "pagedesk.h"
#include "periodbars.h"
#include "showntable.h"
#include "waiting.h"

#include <QAction>
#include <QComboBox>
#include <QCoroTask>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

/// The page Verbindungen over the real engine: a file dropped, sums, filters, what a file leaves open, refused rows (B-02).
class TestCallsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void nothingYet();
    void B_02_aFileIsCountedToTheCent();
    void B_02_filterByPartOfANumber();
    void B_02_everyFilterCounts();
    void sortedByCost();
    void theChartLeadsToItsDay();
    void aCallLeadsToItsLine();
    void theSameFileTwice();
    void repeatedCallsAreAskedAbout();
    void anUnclearDurationIsAsked();
    void anUnclearDayIsAsked();
    void refusedRowsAreNamed();
    void oneBadRowOfFewIsNoQuestion();
    void B_11_sumsInTheTable();
    void B_11_twoPeriodsCompared();
    void B_11_aCostCentreIsAssigned();
    void B_11_aSavedViewComesBack();
    void aPictureIsNoCallRecord();

private:
    QString file(const char *name, const QByteArray &content) const;
    void drop(const QString &path);
    QString sum() const { return m_desk->text("callsSum").replace(QChar::Nbsp, u' '); }

    std::unique_ptr<PageDesk> m_desk;
};

namespace
{
/// Three calls in two days; masked, with seats and cost.
const QByteArray head = "Datum;Uhrzeit;Anschluss;Nebenstelle;Kostenstelle;Zielrufnummer;Ziel;Art;Dauer;Betrag netto EUR\r\n";
const QByteArray march = head + "17.03.2026;09:14:09;+49211555701;14;4100;+49301234567;Festnetz;Ausgehend;00:02:02;0,0161\r\n"
                                "17.03.2026;10:00:00;+49211555701;15;4200;+491771771234;Mobilfunk;Ausgehend;00:10:00;1,2000\r\n"
                                "18.03.2026;11:00:00;+49211555701;14;4100;+43123456xxx;Ausland;Ausgehend;00:00:58;0,3000\r\n";
} // namespace

void TestCallsPage::init()
{
    m_desk = std::make_unique<PageDesk>();
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new CallsPage(context, actions, parent);
    }));
}

QString TestCallsPage::file(const char *name, const QByteArray &content) const
{
    QFile file(m_desk->folder() + u'/' + QLatin1String(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TestCallsPage::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_desk->page, &enter);
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_desk->page, &drop);
}

void TestCallsPage::nothingYet()
{
    QTRY_VERIFY(!m_desk->find("callsTable"));
    QVERIFY(!m_desk->find("callImport"));
}

void TestCallsPage::B_02_aFileIsCountedToTheCent()
{
    drop(file("maerz.csv", march));
    QTRY_COMPARE(sum(), u"1,52 €"_s); // 0.0161 + 1.2 + 0.3
    QTRY_VERIFY(m_desk->find("callsTable"));
    QCOMPARE(m_desk->find("callsSum")->toolTip(), u"1,5161\u00a0€"_s);
    QCOMPARE(m_desk->text("callsSumDetail"), u"3 calls\n0 h 13 min"_s);
    QVERIFY(!m_desk->find("callImport")); // nothing to say any more
    const SpokenTable table(m_desk->find("callsTable"));
    QCOMPARE(table.column(u"Net"_s), (QStringList{u"0,3000\u00a0€"_s, u"1,2000\u00a0€"_s, u"0,0161\u00a0€"_s})); // newest first
    QCOMPARE(table.column(u"Number called"_s).first(), u"+43 1 23456 xxx"_s); // as masked as it came
    QCOMPARE(table.cell(2, u"Begin"_s), u"17.03.2026  09:14:09"_s);
}

void TestCallsPage::B_02_filterByPartOfANumber()
{
    drop(file("maerz.csv", march));
    QTRY_COMPARE(sum(), u"1,52 €"_s);
    m_desk->type("filterText", u"0177 177"_s);
    QTRY_COMPARE(sum(), u"1,20 €"_s);
    QCOMPARE(SpokenTable(m_desk->find("callsTable")).column(u"Seat"_s), QStringList{u"15"_s});
    m_desk->type("filterText", u"0000"_s);
    QTRY_VERIFY(!m_desk->find("callsTable"));
    QCOMPARE(sum(), u"0,00 €"_s);
    QTest::keyClick(m_desk->find("filterText"), Qt::Key_Escape);
    QTRY_COMPARE(sum(), u"1,52 €"_s);
}

void TestCallsPage::B_02_everyFilterCounts()
{
    drop(file("april.csv", march + "19.03.2026;11:00:00;+49211555701;14;4100;+49301234567;Festnetz;Ausgehend;00:01:00;0\r\n"));
    QTRY_COMPARE(sum(), u"1,52 €"_s);
    auto *seat = qobject_cast<QComboBox *>(m_desk->find("callsSeat"));
    auto *destination = qobject_cast<QComboBox *>(m_desk->find("callsDestination"));
    seat->setCurrentText(u"14"_s);
    QTRY_COMPARE(sum(), u"0,32 €"_s);
    QCOMPARE(m_desk->text("summary"), u"3 of 4"_s);
    m_desk->click("callsCharged");
    QTRY_COMPARE(m_desk->text("summary"), u"2 of 4"_s);
    destination->setCurrentText(u"Ausland"_s);
    QTRY_COMPARE(sum(), u"0,30 €"_s);
    QCOMPARE(seat->currentText(), u"14"_s); // what was chosen stays while the lists are filled anew
    auto *period = qobject_cast<QComboBox *>(m_desk->find("callsPeriod"));
    period->setCurrentIndex(5); // last year: the calls are of this one
    QTRY_COMPARE(m_desk->text("summary"), u"0 of 4"_s);
    QTest::keyClick(m_desk->find("filterText"), Qt::Key_Escape);
    QTRY_COMPARE(m_desk->text("summary"), u"4 of 4"_s);
    QVERIFY(seat->currentIndex() == 0 && destination->currentIndex() == 0 && period->currentIndex() == 0);
}

void TestCallsPage::sortedByCost()
{
    drop(file("maerz.csv", march));
    QTRY_VERIFY(m_desk->find("callsTable"));
    QTRY_COMPARE(sum(), u"1,52 €"_s);
    auto *table = qobject_cast<QTableView *>(m_desk->find("callsTable"));
    table->sortByColumn(CallsModel::Net, Qt::AscendingOrder);
    QTRY_COMPARE(ShownTable(table).column(u"Seat"_s), (QStringList{u"14"_s, u"14"_s, u"15"_s}));
    table->sortByColumn(CallsModel::Net, Qt::DescendingOrder);
    QTRY_COMPARE(ShownTable(table).column(u"Seat"_s), (QStringList{u"15"_s, u"14"_s, u"14"_s}));
}

void TestCallsPage::theChartLeadsToItsDay()
{
    drop(file("maerz.csv", march));
    QTRY_COMPARE(sum(), u"1,52 €"_s);
    QWidget *bars = m_desk->find("periodBars");
    QVERIFY(bars);
    QVERIFY2(bars->accessibleDescription().contains(u"1,22\u00a0€"_s), qPrintable(bars->accessibleDescription()));
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Left); // the last one
    QVERIFY2(bars->accessibleDescription().contains(u"0,30\u00a0€"_s), qPrintable(bars->accessibleDescription()));
    QTest::keyClick(bars, Qt::Key_Return);
    QTRY_COMPARE(sum(), u"0,30 €"_s);
}

void TestCallsPage::aCallLeadsToItsLine()
{
    drop(file("maerz.csv", march));
    QTRY_VERIFY(m_desk->find("callsTable"));
    QTRY_COMPARE(sum(), u"1,52 €"_s);
    auto *table = qobject_cast<QTableView *>(m_desk->find("callsTable"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTRY_COMPARE(m_desk->text("callOrigin"), u"maerz.csv, line 3"_s);
}

void TestCallsPage::theSameFileTwice()
{
    const QString path = file("maerz.csv", march);
    drop(path);
    QTRY_COMPARE(sum(), u"1,52 €"_s);
    QSignalSpy toasts(&m_desk->context().notices, &Notices::toasted);
    drop(path);
    QTRY_VERIFY(!toasts.isEmpty());
    QVERIFY2(toasts.first().first().toString().contains(u"already"_s), qPrintable(toasts.first().first().toString()));
    QCOMPARE(sum(), u"1,52 €"_s);
}

void TestCallsPage::repeatedCallsAreAskedAbout()
{
    drop(file("maerz.csv", march));
    QTRY_COMPARE(sum(), u"1,52 €"_s);
    const QByteArray more =
        march + "19.03.2026;11:00:00;+49211555701;14;4100;+49301234567;Festnetz;Ausgehend;00:01:00;0,0100\r\n";
    drop(file("korrektur.csv", more));
    QTRY_VERIFY(m_desk->find("callImportOnce"));
    QVERIFY2(m_desk->text("callImportText").contains(u"3 of 4"_s), qPrintable(m_desk->text("callImportText")));
    QCOMPARE(sum(), u"1,52 €"_s); // nothing has been done yet
    m_desk->click("callImportOnce");
    QTRY_COMPARE(sum(), u"1,53 €"_s);
}

void TestCallsPage::anUnclearDurationIsAsked()
{
    drop(file("fritz.csv", "sep=;\r\nTyp;Datum;Name;Rufnummer;Landes-/Ortsnetzbereich;Nebenstelle;Eigene Rufnummer;Dauer\r\n"
                           "4;20.07.26 15:02;;01525550123;;DECT 1;97911585;1:04\r\n"));
    QTRY_VERIFY(m_desk->find("callDurationForm"));
    const SpokenTable preview(m_desk->find("callPreview"));
    QCOMPARE(preview.column(u"Duration"_s), QStringList{u"0:01:04"_s});
    QTest::keyClick(m_desk->find("callDurationForm"), Qt::Key_Down);
    QCOMPARE(SpokenTable(m_desk->find("callPreview")).column(u"Duration"_s), QStringList{u"1:04:00"_s});
    QTRY_VERIFY(m_desk->find("callImportRead"));
    m_desk->click("callImportRead");
    QTRY_VERIFY2(m_desk->text("callsSumDetail").endsWith(u"\n1 h 4 min"_s), qPrintable(m_desk->text("callsSumDetail")));
}

void TestCallsPage::anUnclearDayIsAsked()
{
    // more bad days than good ones in the few rows: no column holds days for certain
    QByteArray bad;
    for (int i = 0; i < 4; ++i)
        bad += "gestern;11:00:0" + QByteArray::number(i) +
               ";+49211555701;14;4100;+49301234567;Festnetz;Ausgehend;00:01:00;0,0100\r\n";
    drop(file("unklar.csv", march + bad));
    QTRY_VERIFY(m_desk->find("callDayColumn"));
    QCOMPARE(SpokenTable(m_desk->find("callPreview")).column(u"Begin"_s).first(), u"17.03.2026  09:14:09"_s); // column 1
    QTRY_VERIFY(m_desk->find("callImportRead"));
    m_desk->click("callImportRead");
    QTRY_COMPARE(sum(), u"1,52 €"_s);
    QVERIFY2(m_desk->text("callImportText").contains(u"Line 5, column 1: this is no day"_s),
             qPrintable(m_desk->text("callImportText")));
}

void TestCallsPage::refusedRowsAreNamed()
{
    QByteArray rows = march;
    for (int i = 0; i < 12; ++i)
        rows += "20.03.2026;11:00:0" + QByteArray::number(i % 10) +
                ";+49211555701;14;4100;+49301234567;Festnetz;Ausgehend;00:01:00;0\r\n";
    drop(file("maerz.csv", rows + "19.03.2026;11:00:00;+49211555701;14;4100;+49301234567;Festnetz;Ausgehend;kurz;0,0100\r\n"));
    QTRY_VERIFY2(m_desk->find("callImportClose"), qPrintable(m_desk->text("callImportTitle") + sum()));
    QVERIFY2(m_desk->text("callImportText").contains(u"Line 17, column 9: this is no duration"_s),
             qPrintable(m_desk->text("callImportText")));
    QTRY_COMPARE(sum(), u"1,52 €"_s);
    m_desk->click("callImportClose");
    QVERIFY(!m_desk->find("callImport"));
}

/// In a file of two calls one that cannot be read is refused and named; nothing is asked.
void TestCallsPage::oneBadRowOfFewIsNoQuestion()
{
    drop(file("klein.csv", head + "17.03.2026;09:14:09;+49211555701;14;4100;+49301234567;Festnetz;Ausgehend;00:02:02;0,0161\r\n"
                                  "17.03.2026;10:00:00;+49211555701;15;4200;+491771771234;Mobilfunk;Ausgehend;00:10:00;1,2000\r\n"
                                  "gestern;11:00:00;+49211555701;14;4100;+49301234567;Festnetz;Ausgehend;00:01:00;0,0100\r\n"));
    QTRY_COMPARE(sum(), u"1,22 €"_s);
    QTRY_VERIFY(m_desk->find("callImportClose"));
    QVERIFY2(m_desk->text("callImportText").contains(u"Line 4, column 1: this is no day"_s),
             qPrintable(m_desk->text("callImportText")));
}

void TestCallsPage::B_11_sumsInTheTable()
{
    drop(file("maerz.csv", march));
    QTRY_COMPARE(sum(), u"1,52 €"_s);
    auto *by = qobject_cast<QComboBox *>(m_desk->find("callsBy"));
    QVERIFY(by);
    by->setCurrentText(u"Sums by: Cost centre"_s);
    QTRY_VERIFY(m_desk->find("callGroupsTable"));
    const SpokenTable table(m_desk->find("callGroupsTable"));
    QCOMPARE(table.column(u"Group"_s), (QStringList{u"4200"_s, u"4100"_s}));
    QCOMPARE(table.column(u"Net"_s), (QStringList{u"1,20\u00a0€"_s, u"0,32\u00a0€"_s}));
    QCOMPARE(table.column(u"Calls"_s), (QStringList{u"1"_s, u"2"_s}));
    QVERIFY(!m_desk->find("callsTable"));
    QVERIFY(m_desk->find("callsCompare"));
    // a group leads to its calls
    qobject_cast<QTableView *>(m_desk->find("callGroupsTable"))->selectRow(1);
    QTest::keyClick(m_desk->find("callGroupsTable"), Qt::Key_Return);
    QTRY_VERIFY(m_desk->find("callsTable"));
    QTRY_COMPARE(m_desk->text("summary"), u"2 of 3"_s);
    QCOMPARE(qobject_cast<QComboBox *>(m_desk->find("callsCostCentre"))->currentText(), u"4100"_s);
}

void TestCallsPage::B_11_twoPeriodsCompared()
{
    const QByteArray october = "14.10.2026;11:00:00;+49211555701;14;4100;+49301234567;Festnetz;Ausgehend;00:01:00;0,5000\r\n"
                               "31.10.2026;11:00:00;+49211555701;16;4100;+49301234567;Festnetz;Ausgehend;00:01:00;0,2500\r\n";
    const QByteArray november = "01.11.2026;11:00:00;+49211555701;14;4100;+49301234567;Festnetz;Ausgehend;00:01:00;0,7000\r\n"
                                "02.11.2026;11:00:00;+49211555701;15;4100;+49301234567;Festnetz;Ausgehend;00:01:00;0,1000\r\n";
    drop(file("herbst.csv", head + october + november));
    QTRY_COMPARE(sum(), u"1,55 €"_s);
    qobject_cast<QComboBox *>(m_desk->find("callsPeriod"))->setCurrentIndex(1); // this month, November
    QTRY_COMPARE(sum(), u"0,80 €"_s);
    qobject_cast<QComboBox *>(m_desk->find("callsBy"))->setCurrentText(u"Sums by: Seat"_s);
    QTRY_VERIFY(m_desk->find("callsCompare"));
    qobject_cast<QComboBox *>(m_desk->find("callsCompare"))->setCurrentIndex(1);
    QTRY_COMPARE(m_desk->text("callOrigin"), u"compared with 01.10.2026 – 31.10.2026: 0,75\u00a0€ before, +0,05\u00a0€"_s);
    const SpokenTable table(m_desk->find("callGroupsTable"));
    QCOMPARE(table.column(u"Group"_s), (QStringList{u"14"_s, u"15"_s, u"16"_s}));
    QCOMPARE(table.column(u"Net before"_s), (QStringList{u"0,50\u00a0€"_s, u"0,00\u00a0€"_s, u"0,25\u00a0€"_s}));
    // The columns that come with the comparison take nothing from the words.
    auto *view = qobject_cast<QTableView *>(m_desk->find("callGroupsTable"));
    QTRY_VERIFY(view->columnWidth(0) > view->viewport()->width() / 3);
    QCOMPARE(table.column(u"Difference"_s), (QStringList{u"+0,20\u00a0€"_s, u"+0,10\u00a0€"_s, u"-0,25\u00a0€"_s}));
}

void TestCallsPage::B_11_aCostCentreIsAssigned()
{
    drop(file("maerz.csv", march));
    QTRY_COMPARE(sum(), u"1,52 €"_s);
    QVERIFY(!m_desk->find("costCentres"));
    m_desk->actions.find(u"calls.costCentres"_s)->trigger();
    QVERIFY(m_desk->find("costCentres"));
    m_desk->type("costCentreSubject", u"14"_s);
    m_desk->type("costCentreFrom", u"18.3.2026"_s);
    m_desk->click("costCentreAdd");
    QCOMPARE(m_desk->text("costCentreMessage"), u"Name a cost centre."_s);
    m_desk->type("costCentreName", u"4711"_s);
    m_desk->click("costCentreAdd");
    QTRY_COMPARE(ShownTable(qobject_cast<QTableView *>(m_desk->find("callsTable"))).column(u"Cost centre"_s),
                 (QStringList{u"4711"_s, u"4200"_s, u"4100"_s}));
    QCOMPARE(qobject_cast<QTableView *>(m_desk->find("costCentreTable"))->model()->rowCount(), 1);
    const auto trail = QCoro::waitFor(m_desk->context().audit->entries());
    QCOMPARE(trail->first().action, u"cost_centres"_s);
    // a day with two of them is refused
    m_desk->type("costCentreSubject", u"14"_s);
    m_desk->type("costCentreName", u"4712"_s);
    m_desk->click("costCentreAdd");
    QVERIFY2(m_desk->text("costCentreMessage").startsWith(u"Another cost centre"_s),
             qPrintable(m_desk->text("costCentreMessage")));
    qobject_cast<QTableView *>(m_desk->find("costCentreTable"))->selectRow(0);
    m_desk->click("costCentreRemove");
    QTRY_COMPARE(ShownTable(qobject_cast<QTableView *>(m_desk->find("callsTable"))).column(u"Cost centre"_s),
                 (QStringList{u"4100"_s, u"4200"_s, u"4100"_s}));
}

void TestCallsPage::B_11_aSavedViewComesBack()
{
    drop(file("maerz.csv", march));
    QTRY_COMPARE(sum(), u"1,52 €"_s);
    qobject_cast<QComboBox *>(m_desk->find("callsSeat"))->setCurrentText(u"14"_s);
    qobject_cast<QComboBox *>(m_desk->find("callsBy"))->setCurrentText(u"Sums by: Destination"_s);
    QTRY_VERIFY(m_desk->find("callGroupsTable"));
    auto *menu = m_desk->page->findChild<QMenu *>(u"callViewsMenu"_s);
    QVERIFY(menu);
    const auto show = [menu] { Q_EMIT menu->aboutToShow(); };
    const auto action = [menu](const QString &text) {
        for (QAction *one : menu->actions())
            if (one->text() == text)
                return one;
        return static_cast<QAction *>(nullptr);
    };
    show();
    auto *name = menu->findChild<QLineEdit *>(u"callViewName"_s);
    name->setText(u"Ziele von 14"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(action(u"Ziele von 14"_s));
    qobject_cast<QComboBox *>(m_desk->find("callsSeat"))->setCurrentIndex(0);
    qobject_cast<QComboBox *>(m_desk->find("callsBy"))->setCurrentIndex(0);
    QTRY_COMPARE(m_desk->text("summary"), u"3 of 3"_s);
    QTRY_VERIFY(m_desk->find("callsTable"));
    action(u"Ziele von 14"_s)->trigger();
    QTRY_VERIFY(m_desk->find("callGroupsTable"));
    QTRY_COMPARE(m_desk->text("summary"), u"2 of 3"_s);
    QCOMPARE(SpokenTable(m_desk->find("callGroupsTable")).column(u"Group"_s), (QStringList{u"Ausland"_s, u"Festnetz"_s}));
    QCOMPARE(QCoro::waitFor(m_desk->context().calls->book().views())->size(), 1); // in the profile
    show();
    for (QAction *one : menu->actions())
        if (one->menu())
            one->menu()->actions().first()->trigger();
    QTRY_VERIFY(!action(u"Ziele von 14"_s));
    QVERIFY(QCoro::waitFor(m_desk->context().calls->book().views())->isEmpty());
}

void TestCallsPage::aPictureIsNoCallRecord()
{
    drop(file("bild.csv", QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")));
    QTRY_VERIFY(m_desk->find("callImportClose"));
    QVERIFY2(m_desk->text("callImportTitle").contains(u"bild.csv"_s), qPrintable(m_desk->text("callImportTitle")));
    QVERIFY(!m_desk->text("callImportText").isEmpty());
}

QTEST_MAIN(TestCallsPage)
#include "tst_callspage.moc"
