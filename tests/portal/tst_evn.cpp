#include "issuedevn.h"
#include "papertools.h"

#include <QTest>

using namespace PaperTools;

/// EVN (CSV) to the byte, EVN (PDF) against it.
class tst_Evn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_095_csvToTheByte();
    void R0_021_shortenedHidesThreeDigits();
    void R3_095_pdfSumsAsCsv();
    void R3_095_emptyEvn();
};

namespace
{

CallRow call(const QDate &day, int second, const QString &target, const QString &destination, int seconds, qint64 tenThousandths)
{
    return {
        day,         second,  QStringLiteral("+49211555701"),        QStringLiteral("123"), QStringLiteral("KST-4100"), target,
        destination, seconds, Money::fromUnits(tenThousandths * 100)};
}

IssuedEvn sample(Contract::EvnKind kind)
{
    IssuedEvn evn;
    evn.number = QStringLiteral("EV-1");
    evn.kind = kind;
    evn.from = QDate(2026, 3, 1);
    evn.to = QDate(2026, 3, 31);
    evn.calls = {call(QDate(2026, 3, 17), 9 * 3600 + 14 * 60 + 9, QStringLiteral("+493023125678"),
                      QStringLiteral("Festnetz Deutschland"), 122, 161),
                 call(QDate(2026, 3, 18), 86'399, QStringLiteral("+436641234567"), QStringLiteral("Österreich Mobilfunk"), 3'661,
                      121'390)};
    return evn;
}

} // namespace

void tst_Evn::R3_095_csvToTheByte()
{
    const QByteArray expected =
        "Datum;Uhrzeit;Anschluss;Nebenstelle;Kostenstelle;Zielrufnummer;Ziel;Art;Dauer;Betrag netto EUR\r\n"
        "17.03.2026;09:14:09;+49211555701;123;KST-4100;+493023125678;Festnetz Deutschland;Ausgehend;00:02:02;0,0161\r\n"
        "18.03.2026;23:59:59;+49211555701;123;KST-4100;+436641234567;\xd6sterreich Mobilfunk;Ausgehend;01:01:01;12,1390\r\n";
    QCOMPARE(EvnCsv::write(sample(Contract::EvnKind::Full)), expected);
}

void tst_Evn::R0_021_shortenedHidesThreeDigits()
{
    const IssuedEvn evn = sample(Contract::EvnKind::Shortened);
    const QByteArray csv = EvnCsv::write(evn);
    const QString pdf = text(EvnPdf::write(evn));
    QVERIFY(csv.contains(";+493023125xxx;"));
    QVERIFY(pdf.contains(QStringLiteral("+493023125xxx")));
    QVERIFY(!csv.contains("678"));
    QVERIFY(!pdf.contains(QStringLiteral("678")));
    QVERIFY(text(EvnPdf::write(sample(Contract::EvnKind::Full))).contains(QStringLiteral("+493023125678")));
}

void tst_Evn::R3_095_pdfSumsAsCsv()
{
    IssuedEvn evn = sample(Contract::EvnKind::Full);
    for (int i = 0; i < 3'000; ++i)
        evn.calls << call(QDate(2026, 3, 1 + i % 31), i, QStringLiteral("+4930%1").arg(1'000'000 + i), QStringLiteral("Festnetz"),
                          1 + i % 500, i % 977);
    const QByteArray csv = EvnCsv::write(evn);
    const QByteArray pdf = EvnPdf::write(evn);
    QCOMPARE(qpdfCheck(pdf), 0);
    QCOMPARE(evnRows(csv).size(), 3'002);
    QCOMPARE(evnSum(csv), evn.net());
    QCOMPARE(evnPdfSummary(pdf), std::pair(evn.net(), 3'002));
    // The rows on paper themselves, not only the sum that is printed under them.
    const QString paper = text(pdf);
    QCOMPARE(paper.split(u'\f', Qt::SkipEmptyParts).size(), (3'002 + 65) / 66);
    Money rows;
    int count = 0;
    for (const QString &line : paper.split(u'\n')) {
        if (!line.contains(QStringLiteral("+49211555701")))
            continue;
        rows += germanAmount(line.trimmed().section(u' ', -1));
        ++count;
    }
    QCOMPARE(count, 3'002);
    QCOMPARE(rows, evn.net());
}

void tst_Evn::R3_095_emptyEvn()
{
    IssuedEvn evn = sample(Contract::EvnKind::Full);
    evn.calls.clear();
    QCOMPARE(EvnCsv::write(evn).count('\n'), 1);
    QCOMPARE(evnPdfSummary(EvnPdf::write(evn)), std::pair(Money(), 0));
    QCOMPARE(qpdfCheck(EvnPdf::write(evn)), 0);
}

QTEST_GUILESS_MAIN(tst_Evn)
#include "tst_evn.moc"
