#include "callbook.h"
#include "clock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// `fernamtctl evn sum`: needs no sign-in; sums are exact; what cannot be read is named.
class TestCtlEvn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsOfAFile();
    void groups();
    void asksWhatAFileDoesNotTell();
    void refusedRowsAreNamed();
    void unusableFiles_data();
    void unusableFiles();
    void unknownWords();
    void importedIntoTheProfile();
    void importRefusesAsAWhole();
    void overlapIsAsked();
    void filtersTopAndFind();
    void B_11_sumsByAssignedCostCentres();
    void exported();
    void checked();
    void B_18_whatIsMutedIsLeftOut();
    void B_02_whatWasSaidHoldsForTheNextFile();
    void B_02_columnsAreSaid();
    void B_02_whatAFileSaysOfItself();
    void removedAgain();
    void damagedAndRepaired();

private:
    int run(const QStringList &words) { return evn(QStringList{QStringLiteral("sum")} + words); }
    /// In the test's own data folder.
    int evn(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(FERNAMT_BIN_DIR "/fernamtctl"),
                      QStringList{QStringLiteral("--data"), data(), QStringLiteral("evn")} + words);
        if (!process.waitForFinished(60000))
            return -1;
        out = process.readAllStandardOutput();
        error = process.readAllStandardError();
        return process.exitCode();
    }
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    int evn(const char *words) { return evn(QString::fromUtf8(words).split(u' ')); }
    QString data() const { return QDir(folder.path()).filePath(QLatin1String(QTest::currentTestFunction())); }
    QString file(const QByteArray &bytes, const QString &name = QStringLiteral("calls.csv"))
    {
        QFile made(QDir(folder.path()).filePath(name));
        return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName() : QString();
    }
    QTemporaryDir folder;
    QByteArray out, error;
};

namespace
{
const QByteArray head = "Datum;Uhrzeit;Nebenstelle;Zielrufnummer;Ziel;Dauer;Betrag netto EUR\r\n";
const QByteArray rows = "17.03.2026;09:14:09;123;+493023125xxx;Festnetz;00:02:02;0,0161\r\n"
                        "31.03.2026;23:59:59;100;+43123456;\xD6sterreich;00:00:01;1,5\r\n"
                        "01.04.2026;00:00:00;100;+493023125xxx;Festnetz;01:00:00;0,1\r\n";
} // namespace

void TestCtlEvn::sumsOfAFile()
{
    QCOMPARE(run({file(head + rows), QStringLiteral("--json")}), 0);
    QCOMPARE(QString::fromUtf8(out), QStringLiteral("{\"rows\":3,\"total\":\"1.6161\"}\n"));
    // Two files are one sum.
    const QString same = file(head + rows);
    QCOMPARE(run({same, same, QStringLiteral("--json")}), 0);
    QCOMPARE(json().value(QStringLiteral("total")).toString(), QStringLiteral("3.2322"));
}

void TestCtlEvn::groups()
{
    QCOMPARE(run({file(head + rows), QStringLiteral("--json"), QStringLiteral("--by"), QStringLiteral("month,extension")}), 0);
    QStringList groups;
    for (const QJsonValue &item : json().value(QStringLiteral("items")).toArray())
        groups << QStringLiteral("%1 %2 %3 %4 %5")
                      .arg(item[u"month"].toString(), item[u"extension"].toString())
                      .arg(item[u"rows"].toInt())
                      .arg(item[u"seconds"].toInt())
                      .arg(item[u"total"].toString());
    QCOMPARE(groups, (QStringList{QStringLiteral("2026-03 100 1 1 1.50"), QStringLiteral("2026-03 123 1 122 0.0161"),
                                  QStringLiteral("2026-04 100 1 3600 0.10")}));
    QCOMPARE(run({file(head + rows), QStringLiteral("--json"), QStringLiteral("--by"), QStringLiteral("destination")}), 0);
    QCOMPARE(json().value(QStringLiteral("items")).toArray().at(1)[u"destination"].toString(), QStringLiteral("Österreich"));
}

void TestCtlEvn::asksWhatAFileDoesNotTell()
{
    const QString list = file("Datum;Uhrzeit;Rufnummer;Dauer\n17.03.2026;10:00;03023125001;1:04\n");
    QCOMPARE(run({list}), 2);
    QVERIFY(error.contains("--duration h:mm"));
    QCOMPARE(run({list, QStringLiteral("--duration"), QStringLiteral("h:mm"), QStringLiteral("--by"), QStringLiteral("day"),
                  QStringLiteral("--json")}),
             0);
    QCOMPARE(json().value(QStringLiteral("items")).toArray().at(0)[u"seconds"].toInt(), 3840);
    QVERIFY(json().value(QStringLiteral("total")).isNull()); // the file tells no prices

    const QString days = file("Datum;Uhrzeit;Rufnummer;Dauer\n03/02/2026;10:00:00;03023125001;00:01:04\n");
    QCOMPARE(run({days}), 2);
    QVERIFY2(error.contains("--dates day"), error.constData());
    for (const auto &[order, day] : {std::pair("day", "2026-02-03"), std::pair("month", "2026-03-02")}) {
        QCOMPARE(run({days, QStringLiteral("--dates"), QLatin1String(order), QStringLiteral("--by"), QStringLiteral("day"),
                      QStringLiteral("--json")}),
                 0);
        QCOMPARE(json().value(QStringLiteral("items")).toArray().at(0)[u"day"].toString(), QLatin1String(day));
    }
}

void TestCtlEvn::refusedRowsAreNamed()
{
    // The first four hundred rows decide the layout; the bad one comes later.
    QByteArray many = head;
    for (int i = 0; i < 500; ++i)
        many += "17.03.2026;09:14:09;123;+493023125xxx;Festnetz;00:02:02;0,01\r\n";
    QCOMPARE(run({file(many + "17.03.2026;09:14:09;123;+493023125xxx;Festnetz;00:02:02;free\r\n"), QStringLiteral("--json")}),
             10);
    QCOMPARE(json().value(QStringLiteral("rows")).toInt(), 500);
    QCOMPARE(json().value(QStringLiteral("total")).toString(), QStringLiteral("5.00"));
    QCOMPARE(json().value(QStringLiteral("refused")).toInt(), 1);
    const QJsonObject problem = json().value(QStringLiteral("problems")).toArray().at(0).toObject();
    QCOMPARE(problem.value(QStringLiteral("line")).toInt(), 502);
    QCOMPARE(problem.value(QStringLiteral("column")).toInt(), 7);
    QCOMPARE(problem.value(QStringLiteral("code")).toString(), QStringLiteral("amount_unreadable"));
    QVERIFY(error.contains("line 502, column 7"));
}

void TestCtlEvn::unusableFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("ZIP") << QByteArray("PK\x03\x04;;;;");
    QTest::newRow("no table") << QByteArray("nothing of the kind\n");
    QTest::newRow("no day") << QByteArray("Zielrufnummer;Dauer;Betrag\n03023125001;10;0,1\n");
}

void TestCtlEvn::unusableFiles()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(run({file(bytes)}), 1);
    QVERIFY(error.contains("calls.csv"));
}

void TestCtlEvn::unknownWords()
{
    QCOMPARE(run({file(head + rows), QStringLiteral("--by"), QStringLiteral("weather")}), 2);
    QVERIFY(error.contains("weather"));
    QCOMPARE(evn("cook"), 2);
    QCOMPARE(evn("import"), 2);
    QCOMPARE(evn("sum --since yesterday"), 2);
    QVERIFY(run({QStringLiteral("/no/such/file.csv")}) == 7);
}

void TestCtlEvn::importedIntoTheProfile()
{
    QCOMPARE(evn("sum --json"), 0);
    QCOMPARE(QString::fromUtf8(out), QStringLiteral("{\"rows\":0,\"total\":\"0.00\"}\n"));
    QCOMPARE(evn({QStringLiteral("import"), file(head + rows), QStringLiteral("--json")}), 0);
    QCOMPARE(json().value(QStringLiteral("total")).toString(), QStringLiteral("1.6161"));
    QCOMPARE(evn({QStringLiteral("import"), file(head + rows), QStringLiteral("--json")}), 3);
    QCOMPARE(evn("sum --json"), 0);
    QCOMPARE(QString::fromUtf8(out), QStringLiteral("{\"rows\":3,\"total\":\"1.6161\"}\n"));
    QCOMPARE(evn("sum --json --profile other"), 0);
    QCOMPARE(json().value(QStringLiteral("rows")).toInt(), 0);
    QCOMPARE(evn("sum --json --by month,extension"), 0);
    QCOMPARE(json().value(QStringLiteral("items")).toArray().size(), 3);
}

void TestCtlEvn::importRefusesAsAWhole()
{
    QCOMPARE(evn({QStringLiteral("import"), file("PK\x03\x04;;;;")}), 1);
    QCOMPARE(evn({QStringLiteral("import"), QStringLiteral("/no/such/file.csv")}), 7);
    QCOMPARE(evn({QStringLiteral("import"), file("Datum;Uhrzeit;Rufnummer;Dauer\n17.03.2026;10:00;03023125001;1:04\n")}), 2);
    QVERIFY(error.contains("--duration h:mm"));
    // One that cannot be used does not keep the others out.
    const QString good = file(head + rows, QStringLiteral("good.csv")), bad = file("", QStringLiteral("bad.csv"));
    QCOMPARE(evn({QStringLiteral("import"), bad, good, QStringLiteral("--json")}), 10);
    QVERIFY(error.contains("bad.csv") || error.contains("empty"));
    QCOMPARE(json().value(QStringLiteral("rows")).toInt(), 3);
    QByteArray many = head;
    for (int i = 0; i < 500; ++i)
        many += "18.03.2026;09:14:09;123;+493023125xxx;Festnetz;00:02:02;0,01\r\n";
    QCOMPARE(
        evn({QStringLiteral("import"), file(many + "18.03.2026;09:14:09;123;+49;F;00:00:01;free\r\n"), QStringLiteral("--json")}),
        10);
    QCOMPARE(json().value(QStringLiteral("problems")).toArray().at(0)[u"line"].toInt(), 502);
    QCOMPARE(json().value(QStringLiteral("total")).toString(), QStringLiteral("6.6161"));
}

void TestCtlEvn::overlapIsAsked()
{
    QCOMPARE(evn({QStringLiteral("import"), file(head + rows)}), 0);
    const QString again = file(head + rows + "02.04.2026;00:00:00;100;+4930;Festnetz;00:00:01;1\r\n");
    QCOMPARE(evn({QStringLiteral("import"), again}), 2);
    QVERIFY(error.contains("--overlap once"));
    QCOMPARE(
        evn({QStringLiteral("import"), again, QStringLiteral("--overlap"), QStringLiteral("once"), QStringLiteral("--json")}), 0);
    QCOMPARE(json().value(QStringLiteral("total")).toString(), QStringLiteral("2.6161"));
    QCOMPARE(json().value(QStringLiteral("files")).toArray().at(0)[u"repeated"].toInt(), 3);
}

void TestCtlEvn::filtersTopAndFind()
{
    QCOMPARE(evn({QStringLiteral("import"), file(head + rows)}), 0);
    QCOMPARE(evn("sum --json --since 2026-03-31 --extension 100,200 --least 1"), 0);
    QCOMPARE(QString::fromUtf8(out), QStringLiteral("{\"rows\":1,\"total\":\"1.50\"}\n"));
    QCOMPARE(evn("sum --json --until 2026-03-17"), 0);
    QCOMPARE(json().value(QStringLiteral("rows")).toInt(), 1);
    QCOMPARE(evn("top --limit 1 --json"), 0);
    QCOMPARE(json().value(QStringLiteral("items")).toArray().at(0)[u"number"].toString(), QStringLiteral("+43123456"));
    QCOMPARE(json().value(QStringLiteral("items")).toArray().size(), 1);
    QCOMPARE(evn("find 030231 --json"), 0);
    QCOMPARE(json().value(QStringLiteral("rows")).toInt(), 2);
    QCOMPARE(json().value(QStringLiteral("items")).toArray().at(0)[u"number"].toString(), QStringLiteral("+493023125xxx"));
}

/// What was assigned in the window holds here, too.
void TestCtlEvn::B_11_sumsByAssignedCostCentres()
{
    QCOMPARE(evn({QStringLiteral("import"), file(head + rows)}), 0);
    {
        const SystemClock clock;
        const auto book = CallBook::open(CallBook::fileBeside(data() + QStringLiteral("/profiles/default/calls")), clock);
        QVERIFY(book);
        QVERIFY((*book)->setCostCentres(
            {{CostCentreRule::Of::Seat, QStringLiteral("100"), QStringLiteral("4300"), QDate(2026, 4, 1)}}));
    }
    QCOMPARE(evn("sum --by costcentre --json"), 0);
    const QJsonArray items = json().value(QStringLiteral("items")).toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[1][u"cost-centre"].toString(), QStringLiteral("4300"));
    QCOMPARE(items[1][u"total"].toString(), QStringLiteral("0.10"));
    QCOMPARE(evn("sum --cost-centre 4300 --json"), 0);
    QCOMPARE(json().value(QStringLiteral("total")).toString(), QStringLiteral("0.10"));
}

void TestCtlEvn::exported()
{
    QCOMPARE(evn({QStringLiteral("import"), file(head + rows)}), 0);
    const QString csv = QDir(folder.path()).filePath(QStringLiteral("out.csv")), book = csv + QStringLiteral(".xlsx");
    QCOMPARE(
        evn({QStringLiteral("export"), csv, QStringLiteral("--since"), QStringLiteral("2026-03-31"), QStringLiteral("--json")}),
        0);
    QCOMPARE(json().value(QStringLiteral("rows")).toInt(), 2);
    QFile written(csv);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().count('\n'), 3);
    QCOMPARE(evn({QStringLiteral("export"), book}), 0);
    QFile sheet(book);
    QVERIFY(sheet.open(QIODevice::ReadOnly) && sheet.read(2) == "PK");
    QCOMPARE(evn({QStringLiteral("export"), csv, QStringLiteral("--format"), QStringLiteral("stone")}), 2);
    QCOMPARE(evn({QStringLiteral("export"), QStringLiteral("/no/such/folder/out.csv")}), 7);
}

void TestCtlEvn::checked()
{
    QCOMPARE(evn("check"), 3);
    QByteArray burst = head + rows;
    for (int i = 0; i < 20; ++i)
        burst += "05.05.2026;02:" + QByteArray::number(10 + i) + ":00;123;+493023125xxx;Festnetz;00:00:30;0,01\r\n";
    QCOMPARE(evn({QStringLiteral("import"), file(burst)}), 0);
    QCOMPARE(evn("check --json"), 0);
    const QJsonObject finding = json().value(QStringLiteral("items")).toArray().at(0).toObject();
    QCOMPARE(finding.value(QStringLiteral("kind")).toString(), QStringLiteral("burst"));
    QCOMPARE(finding.value(QStringLiteral("seat")).toString(), QStringLiteral("123"));
    QCOMPARE(finding.value(QStringLiteral("places")).toArray().at(0)[u"line"].toInt(), 5);
    QCOMPARE(evn("check --since 2026-06-01"), 3);
    QCOMPARE(evn("check --budget 1 --json"), 0);
    QCOMPARE(json().value(QStringLiteral("items")).toArray().size(), 2);
}

/// Muted as the window does it.
void TestCtlEvn::B_18_whatIsMutedIsLeftOut()
{
    const QByteArray row = "05.05.2026;10:00:00;123;+493023125xxx;Festnetz;00:00:30;0,01\r\n";
    QCOMPARE(evn({QStringLiteral("import"), file(head + row + row)}), 0);
    QCOMPARE(evn("check --json"), 0);
    const QString id = json().value(QStringLiteral("items")).toArray().at(0)[u"id"].toString();
    QVERIFY(!id.isEmpty());
    {
        const SystemClock clock;
        const auto book = CallBook::open(CallBook::fileBeside(data() + QStringLiteral("/profiles/default/calls")), clock);
        QVERIFY(book && (*book)->setMuted(id, true));
    }
    QCOMPARE(evn("check --json"), 3);
    QCOMPARE(json().value(QStringLiteral("items")).toArray().size(), 0);
    QCOMPARE(json().value(QStringLiteral("muted")).toInt(), 1);
    QCOMPARE(evn("check"), 3);
    QVERIFY2(out.contains("0 findings; 1 muted ones: --all"), out.constData());
    QCOMPARE(evn("check --all --json"), 0);
    QCOMPARE(json().value(QStringLiteral("items")).toArray().size(), 1);
    QVERIFY(json().value(QStringLiteral("items")).toArray().at(0)[u"muted"].toBool());
    QCOMPARE(evn("check --all"), 0);
    QVERIFY2(out.contains("; muted\n"), out.constData());
}

void TestCtlEvn::B_02_whatWasSaidHoldsForTheNextFile()
{
    const auto list = [this](const QByteArray &day, const QByteArray &duration) {
        return file("Datum;Uhrzeit;Rufnummer;Dauer\n" + day + ".03.2026;10:00;03023125001;" + duration + '\n',
                    QStringLiteral("list%1.csv").arg(QString::fromLatin1(day)));
    };
    QCOMPARE(evn({QStringLiteral("import"), list("17", "1:04")}), 2);
    QCOMPARE(evn({QStringLiteral("import"), list("17", "1:04"), QStringLiteral("--duration"), QStringLiteral("h:mm")}), 0);
    QCOMPARE(evn({QStringLiteral("import"), list("18", "2:00"), QStringLiteral("--json")}), 0);
    const QJsonValue imported = json().value(QStringLiteral("files")).toArray().at(0);
    QCOMPARE(imported[u"seconds"].toInt(), 7200);
    QVERIFY(imported[u"likeLast"].toBool());
    QCOMPARE(evn({QStringLiteral("import"), list("19", "30:00")}), 2); // a call of thirty hours: not that layout
    QCOMPARE(evn("layouts --json"), 0);
    const QJsonArray kept = json().value(QStringLiteral("items")).toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0][u"file"].toString(), QStringLiteral("list17.csv"));
    QCOMPARE(kept[0][u"answered"].toArray(), QJsonArray{QStringLiteral("duration")});
    QCOMPARE(evn("forget 0000000000"), 1);
    QVERIFY(error.contains("fernamtctl evn layouts"));
    QCOMPARE(evn({QStringLiteral("forget"), kept[0][u"id"].toString()}), 0);
    QCOMPARE(evn({QStringLiteral("import"), list("20", "1:04")}), 2);
}

void TestCtlEvn::B_02_columnsAreSaid()
{
    const QByteArray one = "03023125001;20.07.2026 15:02:00;0211555701;64;150\n";
    const QString first = file(one, QStringLiteral("cdr-1.csv"));
    const QString next = file(QByteArray(one).replace("20.07", "21.07"), QStringLiteral("cdr-2.csv"));
    QCOMPARE(run({first}), 2);
    QVERIFY2(error.contains("--columns begin=1"), error.constData());
    const QString columns = QStringLiteral("--columns");
    for (const char *bad : {"begin=9", "begin", "begin=0", "colour=1"})
        QCOMPARE(run({first, columns, QLatin1String(bad)}), 2);
    const QString said = QStringLiteral("begin=2,number=1,line=3,duration=4,cents=5");
    QCOMPARE(run({first, columns, said, QStringLiteral("--json"), QStringLiteral("--by"), QStringLiteral("number")}), 0);
    QCOMPARE(json().value(QStringLiteral("total")).toString(), QStringLiteral("1.50"));
    QCOMPARE(json().value(QStringLiteral("items")).toArray().at(0)[u"number"].toString(), QStringLiteral("03023125001"));
    QCOMPARE(evn({QStringLiteral("import"), first, columns, said}), 0);
    QCOMPARE(evn({QStringLiteral("import"), next, QStringLiteral("--json")}), 0);
    QCOMPARE(json().value(QStringLiteral("total")).toString(), QStringLiteral("3.00"));
    QVERIFY(json().value(QStringLiteral("files")).toArray().at(0)[u"likeLast"].toBool());
    QCOMPARE(run({first, columns, QStringLiteral("begin=2,duration=4")}), 1); // no called number
}

void TestCtlEvn::B_02_whatAFileSaysOfItself()
{
    QCOMPARE(run({file(head + rows + "Summe;;;;;;1,62\r\n"), QStringLiteral("--json")}), 0);
    QCOMPARE(json().value(QStringLiteral("control")).toArray().at(0)[u"end"].toString(), QStringLiteral("agrees"));
    QCOMPARE(evn({QStringLiteral("import"), file(head + rows + "Summe;;;;;;1,70\r\n"), QStringLiteral("--json")}), 10);
    QVERIFY2(error.contains("it says 1.70 EUR, 1.6161 EUR were read"), error.constData());
    QCOMPARE(json().value(QStringLiteral("control")).toArray().at(0)[u"toldTotal"].toString(), QStringLiteral("1.70"));
    QCOMPARE(json().value(QStringLiteral("files")).toArray().at(0)[u"end"].toString(), QStringLiteral("differs"));
    const QString cut = file("100;K4711;Muster\n200;20.07.2026 15:02:00;03023125001;0211555701;64;1,50\n");
    QCOMPARE(run({cut, QStringLiteral("--columns"), QStringLiteral("begin=2,number=3,duration=5,net=6")}), 10);
    QVERIFY2(error.contains("is cut off"), error.constData());
}

void TestCtlEvn::removedAgain()
{
    QCOMPARE(evn({QStringLiteral("import"), file(head + rows)}), 0);
    QCOMPARE(evn("list --json"), 0);
    const QString id = json().value(QStringLiteral("files")).toArray().at(0)[u"id"].toString();
    QCOMPARE(evn("remove 00000000000000"), 1);
    QCOMPARE(evn({QStringLiteral("remove"), id.left(12), QStringLiteral("--json")}), 0);
    QCOMPARE(json().value(QStringLiteral("rows")).toInt(), 0);
}

void TestCtlEvn::damagedAndRepaired()
{
    const QString source = file(head + rows, QStringLiteral("source.csv"));
    QCOMPARE(evn({QStringLiteral("import"), source}), 0);
    QDir calls(data() + QStringLiteral("/profiles/default/calls"));
    const auto damage = [&] {
        QFile segment(calls.filePath(calls.entryList({QStringLiteral("*.seg")}).value(0)));
        QVERIFY(segment.open(QIODevice::ReadWrite));
        QCOMPARE(segment.write("\xFF\xFF\xFF\xFF"), 4);
    };
    damage();
    QCOMPARE(evn("sum --json --since 2026-03-31"), 0);
    QCOMPARE(json().value(QStringLiteral("total")).toString(), QStringLiteral("1.60"));
    damage();
    QVERIFY(QFile::remove(source));
    QCOMPARE(evn("sum --json --since 2026-03-31"), 10);
    QVERIFY(error.contains("source.csv"));
    QCOMPARE(json().value(QStringLiteral("missing")).toArray().at(0).toString(), QStringLiteral("source.csv"));
    QCOMPARE(evn("sum --json"), 10); // for as long as it is so
}

QTEST_GUILESS_MAIN(TestCtlEvn)
#include "tst_ctlevn.moc"
