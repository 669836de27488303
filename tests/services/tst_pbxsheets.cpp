#include "fakepbxservice.h"
#include "manyseats.h"
#include "numbersheet.h"
#include "pbxbulk.h"
#include "seatsheet.h"

#include <QCoroTask>
#include <QTest>

using ManySeats::text;
using Pbx::NumberState;

/// Seats and numbers as files: out and back without a difference, every fault by row, column and reason, taken over and back.
class TestPbxSheets : public QObject
{
    Q_OBJECT
    static QByteArray seats(const PbxStock &stock) { return SeatSheet(PbxLookup(stock, text("c"))).write(); }
    static QByteArray numbers(const PbxStock &stock) { return NumberSheet(PbxLookup(stock, text("c"))).write(); }
    /// The cell of a column in a line of the file, counted from 1, replaced.
    static void put(QByteArray &file, int line, const char *head, const QByteArray &cell)
    {
        QList<QByteArray> lines = file.split('\n');
        const QList<QByteArray> heads = QByteArray(lines.first()).replace("\xEF\xBB\xBF", "").trimmed().split(';');
        QList<QByteArray> cells = split(lines[line - 1].trimmed());
        cells[heads.indexOf(head)] = cell;
        lines[line - 1] = cells.join(';') + '\r';
        file = lines.join('\n');
    }
    /// At the semicolons that are not quoted.
    static QList<QByteArray> split(const QByteArray &line)
    {
        QList<QByteArray> cells{{}};
        bool quoted = false;
        for (const char c : line) {
            quoted ^= c == '"';
            if (c == ';' && !quoted)
                cells << QByteArray();
            else
                cells.last() += c;
        }
        return cells;
    }
    template <typename Row>
    static QStringList faults(const QList<SheetRow<Row>> &rows)
    {
        QStringList list;
        for (const SheetRow<Row> &row : rows)
            for (const SheetFault &fault : row.faults)
                list << QStringLiteral("%1 %2: %3").arg(row.line).arg(fault.column, fault.code);
        return list;
    }
    template <typename Row>
    static QStringList changes(const QList<SheetRow<Row>> &rows)
    {
        QStringList list;
        for (const SheetRow<Row> &row : rows)
            for (const SheetChange &change : row.changes)
                list << QStringLiteral("%1 %2: %3 > %4").arg(row.key, change.column, change.before, change.after);
        return list;
    }

private Q_SLOTS:
    void outAndBackIsNoDifference();
    void R4_014_leadingZerosAndFormulasAreKept();
    void oneCellIsOneDifference();
    void fiveHundredRows_exactlyThe25PlantedFaults();
    void aRowThatChangedMeanwhileIsAConflict();
    void rowsAreJudgedAsTheWholeFileWantsThem();
    void R1_007_numbersAndTimeTables();
    void R1_003_R1_004_statesCostOrWait();
    void faultsOfNumbers();
    void stoppedAtRow200_andTakenBack();
    void aRefusedRowIsLeft_aLostAnswerStops();
    void whatSomebodyElseHasChangedIsNotTakenBack();
};

void TestPbxSheets::outAndBackIsNoDifference()
{
    const PbxStock stock = ManySeats::stock(300, 900);
    const PbxLookup pbx(stock, text("c"));
    const QByteArray file = SeatSheet(pbx).write(), plan = NumberSheet(pbx).write();
    QVERIFY(file.startsWith("\xEF\xBB\xBF"
                            "Durchwahl;Teilnehmer;"));
    QCOMPARE(file.count("\r\n"), 301);
    QCOMPARE(plan.count("\r\n"), 903);
    const auto seatRows = SeatSheet(pbx).read(file);
    QVERIFY(seatRows);
    QCOMPARE(faults(*seatRows) + changes(*seatRows), QStringList());
    const auto numberRows = NumberSheet(pbx).read(plan);
    QVERIFY(numberRows);
    QCOMPARE(faults(*numberRows) + changes(*numberRows), QStringList());
    // As a spreadsheet saves it: commas instead of semicolons need quotes only where a comma stands, no BOM, other line ends.
    QByteArray saved = QByteArray(file).replace("\xEF\xBB\xBF", "").replace("\r\n", "\n");
    const auto again = SeatSheet(pbx).read(saved);
    QVERIFY(again);
    QCOMPARE(again->size(), 0);
}

void TestPbxSheets::R4_014_leadingZerosAndFormulasAreKept()
{
    PbxStock stock = ManySeats::stock(3, 3);
    stock.seats[0].settings.extension = text("0815");
    stock.seats[1].settings.name = text("=HYPERLINK(\"http://x\")");
    stock.seats[2].settings.parallelNumbers = {text("+431771234567")};
    stock.seats[2].settings.name = text("'s Gravenhage");
    const PbxLookup pbx(stock, text("c"));
    const QByteArray file = SeatSheet(pbx).write();
    QVERIFY(file.contains("\"'0815\";"));
    QVERIFY(file.contains("\"'=HYPERLINK"));
    QVERIFY(file.contains("\"'+43"));
    const auto rows = SeatSheet(pbx).read(file);
    QVERIFY(rows);
    QCOMPARE(faults(*rows) + changes(*rows), QStringList());
    for (const QByteArray &line : file.split('\n'))
        for (const QByteArray &cell : split(line.trimmed()))
            QVERIFY2(cell.isEmpty() || !QByteArray("=+-@\t").contains(cell[0]), cell.constData());
}

void TestPbxSheets::oneCellIsOneDifference()
{
    const PbxStock stock = ManySeats::stock(10, 10);
    const PbxLookup pbx(stock, text("c"));
    QByteArray file = SeatSheet(pbx).write();
    put(file, 2, "Teilnehmer", "Lager Süd");
    put(file, 3, "Paralleles Klingeln", "0049 177 1771234"); // was empty
    put(file, 4, "Produkt", "Seat smart");
    const auto rows = SeatSheet(pbx).read(file);
    QVERIFY(rows);
    QCOMPARE(faults(*rows), QStringList());
    QCOMPARE(changes(*rows),
             QStringList({text("10000 Teilnehmer: Teilnehmer 0 > Lager Süd"), text("10001 Paralleles Klingeln:  > 0177 1771234"),
                          text("10002 Produkt: Seat best > Seat smart")}));
    const QList<PbxChange> all = PbxChanges::of(*rows);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[2].steps.first().kind, PbxStep::Kind::ChangeProduct);
}

void TestPbxSheets::fiveHundredRows_exactlyThe25PlantedFaults()
{
    const PbxStock stock = ManySeats::stock(500, 500);
    const PbxLookup pbx(stock, text("c"));
    QByteArray file = SeatSheet(pbx).write();
    for (int line = 2; line <= 501; ++line) // all rows differ
        put(file, line, "E-Mail", "neu" + QByteArray::number(line) + "@example.org");
    struct Planted {
        const char *head;
        QByteArray cell;
        const char *fault;
    };
    const QList<Planted> planted{
        {"Durchwahl", "55", "Durchwahl: row_unknown"},
        {"Durchwahl", "10000", "Durchwahl: twice"},
        {"Durchwahl", "", "Durchwahl: row_unknown"},
        {"Teilnehmer", "", "Teilnehmer: name_form"},
        {"Teilnehmer", QByteArray(81, 'x'), "Teilnehmer: name_form"},
        {"E-Mail", "nobody", "E-Mail: email_form"},
        {"Gruppe/Standort", "Bochum", "Gruppe/Standort: group_unknown"},
        {"Produkt", "Seat gold", "Produkt: product_unknown"},
        {"Rufnummern", "0201 1", "Rufnummern: column_read_only"},
        {"Leistung Servicenummer", "vielleicht", "Leistung Servicenummer: cell_unknown"},
        {"Servicenummer", "0800 3268350", "Servicenummer: service_number_off"},
        {"Servicenummer", "0201 5000001", "Servicenummer: service_number_unknown"},
        {"Zugeordnete Rufnummern", "0201 5000001+1", "Zugeordnete Rufnummern: caller_number_unknown"},
        {"Zugeordnete Rufnummern", "0211 999+1", "Zugeordnete Rufnummern: caller_number_unknown"},
        {"Rückrufnummer", "0201 5500799", "Rückrufnummer: caller_number_unknown"},
        {"Paralleles Klingeln", "\"0177-CALL, 0177 1771234\"", "Paralleles Klingeln: target_form"},
        {"Paralleles Klingeln", "\"01771771231, 01771771232, 01771771233, 01771771234, 01771771235, 01771771236\"",
         "Paralleles Klingeln: parallel_limit"},
        {"Paralleles Klingeln", "\"0177 1771234, +49 177 1771234\"", "Paralleles Klingeln: number_twice"},
        {"Weiterleitung immer", "112", "Weiterleitung immer: target_refused"},
        {"Weiterleitung besetzt", "0900 1234567", "Weiterleitung besetzt: target_refused"},
        {"Weiterleitung nicht registriert", "0800 3268350", "Weiterleitung nicht registriert: target_outgoing_only"},
        {"Nach Sekunden", "bald", "Nach Sekunden: cell_unknown"},
        {"Sperrprofil", "Alles", "Sperrprofil: profile_unknown"},
        {"Mail Faxe", "2", "Mail Faxe: cell_unknown"},
        {"Prüfwert", "abcdefghijkl", ": row_conflict"},
    };
    QCOMPARE(planted.size(), 25);
    QStringList wanted;
    for (int i = 0; i < planted.size(); ++i) {
        const int line = 12 + i * 19; // all over the file; never line 2, which »10000« doubles
        put(file, line, planted[i].head, planted[i].cell);
        wanted << QStringLiteral("%1 %2").arg(line).arg(text(planted[i].fault));
    }
    const auto rows = SeatSheet(pbx).read(file);
    QVERIFY(rows);
    QCOMPARE(faults(*rows), wanted);
    QCOMPARE(PbxChanges::of(*rows).size(), 475); // and nothing of the faulty ones
}

void TestPbxSheets::aRowThatChangedMeanwhileIsAConflict()
{
    PbxStock stock = ManySeats::stock(10, 10);
    QByteArray file = seats(stock);
    put(file, 2, "Teilnehmer", "Meiner");
    stock.seats[0].settings.email = text("andere@example.org"); // at the portal, after the export
    stock.seats[1].settings.email = text("auch@example.org");   // not touched in the file: then nothing is overwritten either
    stock.seats[2].device.registered = false;                   // no setting: no conflict
    ++stock.seats[2].rev;
    put(file, 4, "Teilnehmer", "Dritter");
    const PbxLookup pbx(stock, text("c"));
    const auto rows = SeatSheet(pbx).read(file);
    QVERIFY(rows);
    QCOMPARE(faults(*rows), QStringList({text("2 : row_conflict"), text("3 : row_conflict")}));
    QCOMPARE(PbxChanges::of(*rows).size(), 1);
}

void TestPbxSheets::rowsAreJudgedAsTheWholeFileWantsThem()
{
    const PbxStock stock = ManySeats::stock(4, 4);
    const PbxLookup pbx(stock, text("c"));
    QByteArray file = SeatSheet(pbx).write();
    put(file, 2, "Weiterleitung immer", "0201 5000001"); // to the next one, and that one back
    put(file, 3, "Weiterleitung immer", "0201 5000000");
    const auto rows = SeatSheet(pbx).read(file);
    QVERIFY(rows);
    QCOMPARE(faults(*rows),
             QStringList({text("2 Weiterleitung immer: target_loop"), text("3 Weiterleitung immer: target_loop")}));
}

void TestPbxSheets::R1_007_numbersAndTimeTables()
{
    const PbxStock stock = ManySeats::stock(4, 8);
    const PbxLookup pbx(stock, text("c"));
    QByteArray file = NumberSheet(pbx).write();
    QVERIFY(file.contains("Mo-Di,Fr 08:00-18:00 | So 00:00-24:00 > 0177 1771234"));
    put(file, 2, "Zeitplan", "Mo-Fr 08:00-17:00 > 10002 | Sa 09:00-12:00");
    put(file, 3, "Verwendung", "gemeinsame Faxnummer");
    put(file, 4, "Durchwahl", "10003");
    put(file, 5, "Ziel", "0049 211 22223333");
    const auto rows = NumberSheet(pbx).read(file);
    QVERIFY(rows);
    QCOMPARE(faults(*rows), QStringList());
    QCOMPARE(rows->size(), 4);
    const QList<RoutePeriod> periods = rows->at(0).wanted.settings.routing.periods;
    QCOMPARE(periods.size(), 2);
    QCOMPARE(periods[0].target.seatId, ManySeats::id("seat", 2));
    QCOMPARE(periods[1].days, QStringList{text("sat")});
    QCOMPARE(rows->at(3).wanted.settings.routing.target.number, text("+4921122223333"));
    QCOMPARE(PbxChanges::of(*rows).at(2).steps.first().kind, PbxStep::Kind::Assign);
}

void TestPbxSheets::R1_003_R1_004_statesCostOrWait()
{
    PbxStock stock = ManySeats::stock(2, 7);
    stock.numbers[4].state = NumberState::DeactivationPlanned;
    const PbxLookup pbx(stock, text("c"));
    QByteArray file = NumberSheet(pbx).write();
    put(file, 5, "Status", "aktiv");                        // number 3 is inactive: activation, by the cart
    put(file, 6, "Status", "aktiv");                        // number 4 is marked: taken back
    put(file, 7, "Status", "zur Deaktivierung vorgemerkt"); // number 5
    const auto rows = NumberSheet(pbx).read(file);
    QVERIFY(rows);
    QCOMPARE(faults(*rows), QStringList());
    QList<PbxStep::Kind> kinds;
    for (const PbxChange &change : PbxChanges::of(*rows))
        for (const PbxStep &step : change.steps)
            kinds << step.kind;
    QCOMPARE(kinds, (QList<PbxStep::Kind>{PbxStep::Kind::Activate, PbxStep::Kind::Withdraw, PbxStep::Kind::Deactivate}));
}

void TestPbxSheets::faultsOfNumbers()
{
    const PbxStock stock = ManySeats::stock(2, 6);
    const PbxLookup pbx(stock, text("c"));
    QByteArray file = NumberSheet(pbx).write();
    put(file, 2, "Zeitplan", "Mo-Fr 18:00-08:00");
    put(file, 3, "Zeitplan", "immer");
    put(file, 4, "Durchwahl", "99");
    put(file, 5, "Verwendung", "Konferenz"); // number 3 is inactive
    put(file, 6, "Status", "kommend");
    put(file, 7, "Art", "Servicenummer (CLIP)");
    put(file, 8, "Durchwahl", "10001"); // a CLIP number (G-26)
    const auto rows = NumberSheet(pbx).read(file);
    QVERIFY(rows);
    QCOMPARE(faults(*rows),
             QStringList({text("2 Zeitplan: timetable_form"), text("3 Zeitplan: timetable_form"),
                          text("4 Durchwahl: seat_unknown"), text("5 : number_state"), text("6 Status: number_state"),
                          text("7 Art: column_read_only"), text("8 Durchwahl: number_outgoing_only")}));
}

void TestPbxSheets::stoppedAtRow200_andTakenBack()
{
    FakePbxService pbx;
    pbx.rows = ManySeats::stock(500, 500);
    const QByteArray before = seats(pbx.rows);
    QByteArray file = before;
    for (int line = 2; line <= 501; ++line)
        put(file, line, "Teilnehmer", "Neu " + QByteArray::number(line));
    put(file, 3, "Produkt", "Seat smart"); // this row also goes into the cart
    const PbxLookup lookup(pbx.rows, text("c"));
    const auto rows = SeatSheet(lookup).read(file);
    QVERIFY(rows);
    PbxBulk bulk(pbx);
    connect(&bulk, &PbxBulk::changed, &bulk, [&bulk](int index) {
        if (index == 199 && bulk.state(index) == PbxBulk::State::Sending)
            bulk.cancel();
    });
    QCOMPARE(QCoro::waitFor(bulk.run(PbxChanges::of(*rows))), 200);
    QCOMPARE(bulk.count(PbxBulk::State::Done), 200);
    QCOMPARE(bulk.count(PbxBulk::State::Waiting), 300);
    QCOMPARE(pbx.cartRows.size(), 1);
    QVERIFY(seats(pbx.rows) != before);
    QVERIFY(bulk.canTakeBack());
    QCOMPARE(QCoro::waitFor(bulk.takeBack()), 200);
    QCOMPARE(bulk.count(PbxBulk::State::TakenBack), 200);
    QCOMPARE(seats(pbx.rows), before);
    QCOMPARE(pbx.cartRows.size(), 0);
    QVERIFY(!bulk.canTakeBack());
}

void TestPbxSheets::aRefusedRowIsLeft_aLostAnswerStops()
{
    FakePbxService pbx;
    pbx.rows = ManySeats::stock(10, 10);
    QByteArray file = seats(pbx.rows);
    for (int line = 2; line <= 11; ++line)
        put(file, line, "Teilnehmer", "Neu " + QByteArray::number(line));
    pbx.answersById.insert(ManySeats::id("seat", 2), Error::make(Error::Kind::Conflict, text("precondition_failed")));
    pbx.answersById.insert(ManySeats::id("seat", 6), Error::make(Error::Kind::Timeout, text("deadline")));
    const PbxLookup lookup(pbx.rows, text("c"));
    const auto rows = SeatSheet(lookup).read(file);
    QVERIFY(rows);
    PbxBulk bulk(pbx);
    QCOMPARE(QCoro::waitFor(bulk.run(PbxChanges::of(*rows))), 5);
    QCOMPARE(bulk.state(2), PbxBulk::State::Refused);
    QCOMPARE(bulk.state(5), PbxBulk::State::Done);
    QCOMPARE(bulk.state(6), PbxBulk::State::Unclear);
    QCOMPARE(bulk.state(7), PbxBulk::State::Waiting);
    QCOMPARE(pbx.calls.size(), 7);
}

void TestPbxSheets::whatSomebodyElseHasChangedIsNotTakenBack()
{
    FakePbxService pbx;
    pbx.rows = ManySeats::stock(3, 3);
    QByteArray file = numbers(pbx.rows);
    put(file, 2, "Verwendung", "Konferenz");
    put(file, 3, "Verwendung", "Konferenz");
    put(file, 3, "Durchwahl", "10002");
    const PbxLookup lookup(pbx.rows, text("c"));
    const auto rows = NumberSheet(lookup).read(file);
    QVERIFY(rows);
    PbxBulk bulk(pbx);
    QCOMPARE(QCoro::waitFor(bulk.run(PbxChanges::of(*rows))), 2);
    ++pbx.rows.numbers[0].rev; // somebody else
    QCOMPARE(QCoro::waitFor(bulk.takeBack()), 1);
    QCOMPARE(bulk.state(0), PbxBulk::State::Kept);
    QCOMPARE(bulk.state(1), PbxBulk::State::TakenBack);
    QCOMPARE(pbx.rows.numbers[0].settings.usage, Pbx::NumberUsage::Conference);
    QCOMPARE(pbx.rows.numbers[1].settings.usage, Pbx::NumberUsage::Voice);
    QCOMPARE(pbx.rows.numbers[1].seatId, ManySeats::id("seat", 1));
}

QTEST_GUILESS_MAIN(TestPbxSheets)
#include "tst_pbxsheets.moc"
