#include "callbookservice.h"
#include "callproblemwords.h"
#include "callspage.h"
#include "desk.h"
#include "displaytext.h"
#include "pagedesk.h"
#include "showntable.h"
#include "waiting.h"

#include <QComboBox>
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QRegularExpression>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

/// What somebody says of a file on the page Verbindungen holds for the next one of its kind, is shown there, and can be forgotten
/// (B-02).
class TestCallLayouts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void B_02_nothingIsAskedTwice();
    void B_02_forgottenItIsAskedAgain();
    void B_02_whatDoesNotFitIsAsked();
    void B_02_whetherDayOrMonthComesFirst();
    void B_02_theArchiveReadsSoToo();
    void B_02_columnsWithoutHeadings();
    void B_02_itsOwnSumDiffers();
    void B_02_aFileThatIsCutOff();
    void B_02_aNumberThatASpreadsheetRounded();
    void B_02_everyRefusalHasItsWords();

private:
    QString file(const char *name, const QByteArray &content) const;
    void drop(const QStringList &paths);
    void answerHours();
    qsizetype kept() const { return QCoro::waitFor(m_desk->context().calls->book().layouts())->size(); }
    QString detail() const { return m_desk->text("callsSumDetail"); }

    std::unique_ptr<PageDesk> m_desk;
};

namespace
{
QByteArray list(const QByteArray &day, const QByteArray &duration)
{
    return "Typ;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer\r\n4;" + day +
           ".07.26 15:02;;01525550123;DECT 1;97911585;" + duration + "\r\n";
}
} // namespace

void TestCallLayouts::init()
{
    m_desk = std::make_unique<PageDesk>();
    QVERIFY(m_desk->open([](const UiContext &context, ActionRegistry &actions, QWidget *parent) -> Page * {
        return new CallsPage(context, actions, parent);
    }));
}

QString TestCallLayouts::file(const char *name, const QByteArray &content) const
{
    QFile file(m_desk->folder() + u'/' + QLatin1String(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void TestCallLayouts::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_desk->page, &enter);
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_desk->page, &drop);
}

/// The first list is dropped, and 1:04 is said to be an hour and four minutes.
void TestCallLayouts::answerHours()
{
    drop({file("juli-20.csv", list("20", "1:04"))});
    QTRY_VERIFY(m_desk->find("callDurationForm") && m_desk->find("callImportRead"));
    QTest::keyClick(m_desk->find("callDurationForm"), Qt::Key_Down);
    m_desk->click("callImportRead");
    QTRY_VERIFY2(detail().endsWith(u"\n1 h 4 min"_s), qPrintable(detail()));
    QTRY_VERIFY(!m_desk->find("callImport"));
}

void TestCallLayouts::B_02_nothingIsAskedTwice()
{
    answerHours();
    drop({file("juli-21.csv", list("21", "2:00")), file("juli-22.csv", list("22", "3:00"))});
    QTRY_VERIFY2(detail().endsWith(u"\n6 h 4 min"_s), qPrintable(detail()));
    QTRY_COMPARE(m_desk->text("callImportTitle"), u"Read like last time"_s);
    QCOMPARE(m_desk->text("callImportText"), u"juli-21.csv: a duration such as 1:04 is 1 hour 4 minutes (h:mm)\n"
                                             "juli-22.csv: a duration such as 1:04 is 1 hour 4 minutes (h:mm)"_s);
    m_desk->click("callImportClose");
    QVERIFY(!m_desk->find("callImport"));
    QCOMPARE(kept(), 1);
}

void TestCallLayouts::B_02_forgottenItIsAskedAgain()
{
    answerHours();
    drop({file("juli-21.csv", list("21", "2:00"))});
    QTRY_VERIFY(m_desk->find("callImportForget"));
    m_desk->click("callImportForget");
    QTRY_VERIFY(m_desk->find("callDurationForm") && m_desk->find("callImportRead"));
    QCOMPARE(kept(), 0);
    QTRY_VERIFY2(detail().endsWith(u"\n1 h 4 min"_s), qPrintable(detail())); // its calls are gone until it is answered
    m_desk->click("callImportRead");                                         // minutes, this time
    QTRY_VERIFY2(detail().endsWith(u"\n1 h 6 min"_s), qPrintable(detail()));
    QCOMPARE(kept(), 1);
}

void TestCallLayouts::B_02_whatDoesNotFitIsAsked()
{
    answerHours();
    drop({file("juli-21.csv", list("21", "75:00"))}); // nobody telephones for three days
    QTRY_VERIFY(m_desk->find("callDurationForm"));
}

void TestCallLayouts::B_02_whetherDayOrMonthComesFirst()
{
    const auto dated = [](const char *day) {
        return QByteArray("Datum;Uhrzeit;Rufnummer;Dauer\n") + day + ";10:00:00;03023125001;00:01:04\n";
    };
    drop({file("us-1.csv", dated("03/02/2026"))});
    QTRY_VERIFY(m_desk->find("callDateOrder") && m_desk->find("callImportRead"));
    const auto begin = [this] {
        return SpokenTable(m_desk->find("callPreview")).column(u"Begin"_s).value(0).section(u' ', 0, 0);
    };
    QCOMPARE(begin(), DisplayText::date(QDate(2026, 2, 3)));
    QTest::keyClick(m_desk->find("callDateOrder"), Qt::Key_Down);
    QCOMPARE(begin(), DisplayText::date(QDate(2026, 3, 2)));
    m_desk->click("callImportRead");
    QTRY_VERIFY(!m_desk->find("callImport"));
    drop({file("us-2.csv", dated("04/02/2026"))});
    QTRY_COMPARE(m_desk->text("callImportTitle"), u"Read like last time"_s);
    QVERIFY2(m_desk->text("callImportText").contains(u"a date such as"_s), qPrintable(m_desk->text("callImportText")));
    const auto calls = m_desk->context().calls->records();
    QCOMPARE(calls->record(calls->rows() - 1).day, QDate(2026, 4, 2));
}

void TestCallLayouts::B_02_theArchiveReadsSoToo()
{
    answerHours();
    DocumentRow row;
    row.document.type = Contract::DocumentType::EvnCsv;
    row.document.number = u"EVN-1"_s;
    QVERIFY(QDir(m_desk->folder()).mkdir(u"archive"_s));
    row.archivePath = file("archive/archived.csv", list("21", "2:00"));
    QCoro::waitFor(m_desk->context().calls->follow({row}, m_desk->folder() + u"/archive"_s));
    QTRY_VERIFY2(detail().endsWith(u"\n3 h 4 min"_s), qPrintable(detail()));
    QVERIFY2(m_desk->text("callImportText").startsWith(u"archived.csv: "_s), qPrintable(m_desk->text("callImportText")));
}

/// A file without headings: what its columns seem to hold is proposed, and shown with its first calls.
void TestCallLayouts::B_02_columnsWithoutHeadings()
{
    const QByteArray rows =
        "03023125001;20.07.2026 15:02:00;0211555701;1:04;150\n03023125002;20.07.2026 15:03:00;0211555701;2:04;250\n";
    // Saved by Excel as "Unicode text".
    drop({file("evn-1.csv",
               QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(QString::fromLatin1(rows)))});
    QTRY_VERIFY(m_desk->find("callCalledColumn") && m_desk->find("callImportRead"));
    const auto chosen = [this](const char *name) { return qobject_cast<QComboBox *>(m_desk->find(name))->currentText(); };
    QCOMPARE(chosen("callBeginColumn"), u"2: 20.07.2026 15:02:00"_s);
    QCOMPARE(chosen("callTimeColumn"), u"none"_s);
    QCOMPARE(chosen("callCalledColumn"), u"3: 0211555701"_s);
    QCOMPARE(chosen("callLineColumn"), u"1: 03023125001"_s);
    QVERIFY(m_desk->find("callDurationForm"));
    const auto choose = [this](const char *name, int entry) {
        qobject_cast<QComboBox *>(m_desk->find(name))->setCurrentIndex(entry);
    };
    choose("callDurationColumn", 0);
    QVERIFY(!m_desk->find("callDurationForm")); // nothing to ask any more
    choose("callDurationColumn", 4);
    choose("callCalledColumn", 1);
    choose("callLineColumn", 3);
    choose("callNetColumn", 5);
    choose("callAmountUnit", 1); // cents
    const SpokenTable preview(m_desk->find("callPreview"));
    QCOMPARE(preview.column(u"Number called"_s), (QStringList{u"03023125001"_s, u"03023125002"_s}));
    QCOMPARE(preview.column(u"Net"_s), (QStringList{u"1,50\u00a0€"_s, u"2,50\u00a0€"_s}));
    QCOMPARE(preview.column(u"Duration"_s), (QStringList{u"0:01:04"_s, u"0:02:04"_s}));
    m_desk->click("callImportRead");
    QTRY_COMPARE(m_desk->text("callsSum"), u"4,00\u00a0€"_s);
    drop({file("evn-2.csv", QByteArray(rows).replace("20.07.", "21.07."))});
    QTRY_COMPARE(m_desk->text("callsSum"), u"8,00\u00a0€"_s);
    QTRY_COMPARE(m_desk->text("callImportText"),
                 u"evn-2.csv: begin in column 2, number called in column 1, duration in column 4, net "
                 "amount in column 5"_s);
    drop({file("cdr-3.csv", QByteArray(rows).replace("20.07.", "22.07."))}); // another name: another kind
    QTRY_VERIFY(m_desk->find("callCalledColumn"));
}

void TestCallLayouts::B_02_itsOwnSumDiffers()
{
    const QByteArray rows = "Datum;Uhrzeit;Zielrufnummer;Dauer;Betrag\r\n20.07.2026;15:02:00;03023125001;00:01:04;1,50\r\n";
    drop({file("gut.csv", rows + "Summe;1;;;1,50\r\n")});
    QTRY_COMPARE(m_desk->text("callsSum"), u"1,50\u00a0€"_s);
    QTRY_VERIFY(!m_desk->find("callImport"));
    drop({file("mehr.csv", QByteArray(rows).replace("20.07", "21.07") + "Summe;2;;;3,00\r\n")});
    QTRY_VERIFY(m_desk->find("callImportClose"));
    QCOMPARE(m_desk->text("callImportText"),
             u"In line 3 the file says that it holds 2 calls; 1 were read.\n"
             "In line 3 the file says that its calls cost 3,00\u00a0€; what was read costs 1,50\u00a0€."_s);
    QTRY_COMPARE(m_desk->text("callsSum"), u"3,00\u00a0€"_s); // what could be read is there
}

void TestCallLayouts::B_02_aFileThatIsCutOff()
{
    const QByteArray head = "100;K4711;Muster GmbH\n";
    const QByteArray call = "200;20.07.2026 15:02:00;03023125001;0211555701;64;1,50\n";
    drop({file("egon-1.csv", head + call)});
    QTRY_VERIFY(m_desk->find("callCalledColumn") && m_desk->find("callImportRead"));
    m_desk->click("callImportRead");
    QTRY_COMPARE(m_desk->text("callImportText"),
                 u"The file is cut off: the record that ends it is missing, and calls may be, too. "
                 "Ask for it once more."_s);
}

void TestCallLayouts::B_02_aNumberThatASpreadsheetRounded()
{
    drop({file("saved.csv", "Datum;Uhrzeit;Eigene Rufnummer;Rufnummer;Dauer;Betrag\r\n"
                            "20.07.2026;15:02:00;97911585;01525550123;00:01:04;1,50\r\n"
                            "20.07.2026;15:04:00;97911585;4,92114E+11;00:01:04;1,50\r\n")});
    QTRY_VERIFY(
        m_desk->text("callImportText")
            .endsWith(u"\nLine 3, column 4: a spreadsheet has rounded this number; get the file again and import it without "
                      "saving it there"_s));
}

/// Also one that is added to the reader later.
void TestCallLayouts::B_02_everyRefusalHasItsWords()
{
    QFile reader(QStringLiteral(FERNAMT_SOURCE_DIR "/services/calls/evnreader.cpp"));
    QVERIFY(reader.open(QIODevice::ReadOnly));
    static const QRegularExpression refusal(u"refuse\\([^;]*?, \"([a-z_]+)\"\\)"_s);
    auto all = refusal.globalMatch(QString::fromUtf8(reader.readAll()));
    int seen = 0;
    for (; all.hasNext(); ++seen) {
        const QByteArray code = all.next().captured(1).toLatin1();
        const QString words = CallProblemWords::sentence({3, 4, code.constData()});
        QVERIFY2(!words.contains(QLatin1String(code)) && words.startsWith(u"Line 3, column 4: "_s), code.constData());
    }
    QVERIFY2(seen >= 9, qPrintable(QString::number(seen)));
}

QTEST_MAIN(TestCallLayouts)
#include "tst_calllayouts.moc"
