#include "callbook.h"
#include "ctlprocess.h"
#include "manualclock.h"
#include "money.h"
#include "portalprocess.h"
#include "zipentries.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace
{
QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
/// One page with these lines, and nothing for machines.
QByteArray plainPdf(const QStringList &lines)
{
    QByteArray page = "BT /F 11 Tf 14 TL 60 780 Td";
    for (const QString &line : lines)
        page += " (" + line.toLatin1() + ") Tj T*";
    page += " ET";
    const QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray pdf = "%PDF-1.4\n", table = "xref\n0 6\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray begin = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + begin + "\n%%EOF\n";
}
} // namespace

/// Check and hand-over of a real archive at the command line: fetched from a real portal, with a real keyring.
class tst_CtlHandover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void B_09_whatIsBilledAndNotBookedIsFound();
    void B_09_theObjectionIsADeadline();
    void B_07_datevOnceAndOnPurposeAgain();
    void B_07_bothWaysOfDatevAreOne();
    void foldersAndAuditData();
    void B_07_evnGoAlongAndStandInTheList();
    void B_07_invoicesForPeopleGoToo();
    void B_11_splitsAddUp();
    void B_11_costCentresOfThePeriod();
    void B_11_currenciesHaveNoSum();
    void whatCannotBe();

private:
    CtlProcess::Ended run(const QString &line) const { return m_ctl->run(words(line)); }
    QJsonObject invoice(const QJsonObject &answer, const QString &number) const;

    PortalProcess m_portal{PortalProcess::Seed::Demo, {QStringLiteral("--demo-deviation")}};
    std::unique_ptr<CtlProcess> m_ctl;
    const QString m_newest = QStringLiteral("RE2026-10-9000000");
    QString target() const { return m_ctl->folder() + QStringLiteral("/out"); }
};

void tst_CtlHandover::initTestCase()
{
    QVERIFY2(m_portal.start(), m_portal.log().constData());
    m_ctl = std::make_unique<CtlProcess>(m_portal.url());
    m_ctl->setWrapper({QStringLiteral("faketime"), QStringLiteral("2026-11-15 09:00:00")});
    QProcess login;
    m_ctl->start(login, words(QStringLiteral("login --password-stdin --pin-stdin --user customer9000000")),
                 PortalProcess::administratorPassword.toUtf8() + '\n');
    login.write(m_portal.lastPin().toUtf8() + '\n');
    const auto ended = CtlProcess::finish(login);
    QVERIFY2(ended.exit == 0, ended.err.constData());
    const auto fetched = run(QStringLiteral("documents fetch --types invoice_pdf,evn_csv"));
    QVERIFY2(fetched.exit == 0, fetched.err.constData());
}

QJsonObject tst_CtlHandover::invoice(const QJsonObject &answer, const QString &number) const
{
    for (const QJsonValue &item : answer.value(QLatin1String("items")).toArray())
        if (item[QLatin1String("number")].toString() == number)
            return item.toObject();
    return {};
}

void tst_CtlHandover::B_09_whatIsBilledAndNotBookedIsFound()
{
    const auto checked = run(QStringLiteral("documents check"));
    QVERIFY2(checked.exit == 0, checked.err.constData());
    const QJsonObject answer = checked.json();
    if (answer.value(QLatin1String("deviating")).toInt() != 1)
        qWarning("%s", checked.out.constData());
    QCOMPARE(answer.value(QLatin1String("deviating")).toInt(), 1); // older ones may have been right
    const QJsonObject newest = invoice(answer, m_newest);
    QCOMPARE(newest.value(QLatin1String("verdict")).toString(), QStringLiteral("deviates"));
    QCOMPARE(newest.value(QLatin1String("difference")).toString(), QStringLiteral("17.40"));
    QStringList connections;
    for (const QJsonValue &finding : newest.value(QLatin1String("findings")).toArray()) {
        if (finding[QLatin1String("name")].toString() == QLatin1String("Verbindungen"))
            connections << finding[QLatin1String("verdict")].toString();
        if (finding[QLatin1String("verdict")].toString() != QLatin1String("deviates"))
            continue;
        QCOMPARE(finding[QLatin1String("name")].toString(), QStringLiteral("Seat best"));
        QCOMPARE(finding[QLatin1String("billedQuantity")].toInteger(), 30'000'000);
        QCOMPARE(finding[QLatin1String("expectedQuantity")].toInteger(), 28'000'000);
    }
    QCOMPARE(connections, (QStringList{QStringLiteral("agrees"), QStringLiteral("agrees")})); // by the archived EVN
    const QJsonObject credit = invoice(answer, QStringLiteral("GS2026-08-9000000"));
    QCOMPARE(credit.value(QLatin1String("verdict")).toString(), QStringLiteral("agrees"));
}

void tst_CtlHandover::B_09_theObjectionIsADeadline()
{
    const auto listed = run(QStringLiteral("deadlines"));
    QVERIFY2(listed.exit == 0, listed.err.constData());
    QStringList days;
    for (const QJsonValue &item : listed.json().value(QLatin1String("items")).toArray())
        if (item[QLatin1String("kind")].toString() == QLatin1String("objection"))
            days << item[QLatin1String("date")].toString() + u' ' + item[QLatin1String("itemName")].toString();
    QCOMPARE(days, QStringList{QStringLiteral("2026-12-31 ") + m_newest}); // eight weeks from 05.11.
}

void tst_CtlHandover::B_07_datevOnceAndOnPurposeAgain()
{
    const QString line = QStringLiteral("handover datev %1 --since 2026-10-01").arg(target());
    QCOMPARE(run(line).exit, 5); // nobody has said who the adviser is
    QFile settings(m_ctl->folder() + QStringLiteral("/datev.json"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"consultant": 29098, "client": 55003, "costCentres": {"4711001": "100"}})");
    settings.close();
    const auto kept = run(QStringLiteral("handover settings ") + settings.fileName());
    QVERIFY2(kept.exit == 0, kept.err.constData());
    QCOMPARE(kept.json().value(QLatin1String("creditor")).toString(), QStringLiteral("70000"));

    const auto done = run(line);
    QVERIFY2(done.exit == 0, done.err.constData());
    const QJsonObject answer = done.json();
    QCOMPARE(answer.value(QLatin1String("kind")).toString(), QStringLiteral("datev_bookings"));
    QVERIFY(!answer.value(QLatin1String("by")).toString().isEmpty());
    const QString folder = answer.value(QLatin1String("target")).toString();
    QCOMPARE(folder, target() + QStringLiteral("/Fernamt-datev_bookings-2026-11-15"));
    const QByteArray batch = content(folder + QStringLiteral("/EXTF_Buchungsstapel_2026-11.csv"));
    QVERIFY2(batch.startsWith("\"EXTF\";700;21;"), batch.constData());
    QVERIFY(batch.contains("\"RE2026-10-9000000\""));
    QVERIFY(QFile::exists(folder + QStringLiteral("/Belegtransfer.zip")));

    const auto again = run(line);
    QCOMPARE(again.exit, 5);
    QCOMPARE(again.json().value(QLatin1String("error")).toString(), QStringLiteral("handed_already"));
    const auto meant = run(line + QStringLiteral(" --again"));
    QVERIFY2(meant.exit == 0, meant.err.constData());
    QCOMPARE(meant.json().value(QLatin1String("target")).toString(), folder + QStringLiteral("-2")); // the first one stays
    const auto listed = run(QStringLiteral("handover list"));
    QCOMPARE(listed.json().value(QLatin1String("items")).toArray().size(), 2);
    QCOMPARE(run(QStringLiteral("audit list")).out.count("\"handover\""), 2);
}

void tst_CtlHandover::B_07_bothWaysOfDatevAreOne()
{
    const QString line = QStringLiteral("handover datev %1 --format ledgers").arg(target());
    QCOMPARE(run(line + QStringLiteral(" --since 2026-10-01")).exit, 5); // they are booked already
    const auto older = run(line + QStringLiteral(" --since 2026-01-01 --until 2026-06-30"));
    QVERIFY2(older.exit == 0, older.err.constData());
    const QJsonArray files = older.json().value(QLatin1String("files")).toArray();
    QCOMPARE(files.size(), 1);
    QVERIFY(content(files.first().toString()).startsWith("PK"));
}

void tst_CtlHandover::foldersAndAuditData()
{
    const auto folder = run(QStringLiteral("handover folder %1 --invoice %2").arg(target(), m_newest));
    QVERIFY2(folder.exit == 0, folder.err.constData());
    QStringList names = QDir(folder.json().value(QLatin1String("target")).toString()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, (QStringList{QStringLiteral("2026-11-05_Rechnung_RE2026-10-9000000.pdf"), QStringLiteral("index.csv"),
                                 QStringLiteral("index.xlsx")}));
    const auto audit = run(QStringLiteral("handover gdpdu %1 --since 2026-01-01").arg(target()));
    QVERIFY2(audit.exit == 0, audit.err.constData());
    names = QDir(audit.json().value(QLatin1String("target")).toString()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, (QStringList{QStringLiteral("gdpdu-01-09-2004.dtd"), QStringLiteral("index.xml"),
                                 QStringLiteral("positionen.csv"), QStringLiteral("rechnungen.csv")}));
}

void tst_CtlHandover::B_07_evnGoAlongAndStandInTheList()
{
    const auto folder = run(QStringLiteral("handover folder %1 --invoice %2 --again --with-evn").arg(target(), m_newest));
    QVERIFY2(folder.exit == 0, folder.err.constData());
    const QDir made(folder.json().value(QLatin1String("target")).toString());
    const QStringList evns = made.entryList({QStringLiteral("*_EVN_*.csv")}, QDir::Files, QDir::Name);
    QCOMPARE(evns.size(), 2); // of both contracts with connections
    const QByteArray list = content(made.filePath(QStringLiteral("index.csv")));
    QVERIFY2(list.contains(evns.join(QStringLiteral(", ")).toUtf8()), list.constData());
    const auto datev = run(QStringLiteral("handover datev %1 --invoice %2 --again --with-evn").arg(target(), m_newest));
    QVERIFY2(datev.exit == 0, datev.err.constData());
    const QString zip = datev.json().value(QLatin1String("target")).toString() + QStringLiteral("/Belegtransfer.zip");
    const QByteArray document = ZipEntries::named(zip, QStringLiteral("document.xml"));
    for (const QString &evn : evns) {
        QVERIFY2(document.contains("name=\"" + evn.toUtf8() + '"'), document.constData());
        QCOMPARE(ZipEntries::named(zip, evn), content(made.filePath(evn)));
    }
}

void tst_CtlHandover::B_07_invoicesForPeopleGoToo()
{
    QFile file(m_ctl->folder() + QStringLiteral("/plain.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(plainPdf({QStringLiteral("Verlag Beispiel GmbH, USt-IdNr. DE123456789"), QStringLiteral("Rechnungsnummer: V-77"),
                         QStringLiteral("Rechnungsdatum: 02.11.2026"), QStringLiteral("Nettobetrag 100,00 EUR"),
                         QStringLiteral("7 % MwSt. 7,00 EUR"), QStringLiteral("Rechnungsbetrag 107,00 EUR")}));
    file.close();
    const auto taken = run(QStringLiteral("documents import ") + file.fileName());
    QVERIFY2(taken.exit == 0, taken.out.constData());
    const auto folder = run(QStringLiteral("handover folder %1 --invoice V-77").arg(target()));
    QVERIFY2(folder.exit == 0, folder.out.constData());
    const QDir made(folder.json().value(QLatin1String("target")).toString());
    QVERIFY(made.exists(QStringLiteral("2026-11-02_Rechnung_V-77.pdf")));
    const QByteArray list = content(made.filePath(QStringLiteral("index.csv")));
    QVERIFY2(list.contains("V-77") && list.contains("107,00") && list.contains("DE123456789"), list.constData());
    const auto ledgers = run(QStringLiteral("handover datev %1 --format ledgers --invoice V-77").arg(target()));
    QVERIFY2(ledgers.exit == 0, ledgers.out.constData());
    QByteArray booked;
    for (const auto &[name, bytes] : ZipEntries::of(ledgers.json().value(QLatin1String("files")).toArray().first().toString()))
        if (bytes.contains("<accountsPayableLedger>"))
            booked = bytes;
    QVERIFY2(booked.contains("<amount>107.00</amount>") && booked.contains("<tax>7.00</tax>"), booked.constData());
}

void tst_CtlHandover::B_11_splitsAddUp()
{
    QString net;
    for (const char *by : {"contract", "cost-centre", "extension", "line"}) {
        const auto split = run(
            QStringLiteral("handover split %1/%2.xlsx --invoice %3 --by %2").arg(m_ctl->folder(), QLatin1String(by), m_newest));
        QVERIFY2(split.exit == 0, split.err.constData());
        QVERIFY(content(split.json().value(QLatin1String("file")).toString()).startsWith("PK"));
        QVERIFY(split.json().value(QLatin1String("items")).toArray().size() > 1);
        const QString total = split.json().value(QLatin1String("total"))[QLatin1String("net")].toString();
        if (net.isEmpty())
            net = total;
        QCOMPARE(total, net);
    }
}

/// A seat is assigned to another cost centre for half a month: split and bookings follow the days of the calls.
void tst_CtlHandover::B_11_costCentresOfThePeriod()
{
    const QString split = QStringLiteral("handover split --invoice %1 --by ").arg(m_newest);
    const QJsonArray seats = run(split + QStringLiteral("extension")).json().value(QLatin1String("items")).toArray();
    QVERIFY(seats.size() > 1);
    const QString seat = seats.first()[QLatin1String("key")].toString();
    const Money all = *Money::parse(seats.first()[QLatin1String("callsNet")].toString());
    {
        const ManualClock clock;
        const auto book = CallBook::open(m_ctl->folder() + QStringLiteral("/profiles/default/calls.db"), clock);
        QVERIFY(book);
        const CostCentreRule half{CostCentreRule::Of::Seat, seat, QStringLiteral("9100"), QDate(2026, 10, 1),
                                  QDate(2026, 10, 15)};
        QVERIFY((*book)->setCostCentres({half}));
    }
    const QJsonObject answer = run(split + QStringLiteral("cost-centre")).json();
    Money assigned, sum;
    for (const QJsonValue &item : answer.value(QLatin1String("items")).toArray()) {
        sum += *Money::parse(item[QLatin1String("gross")].toString());
        if (item[QLatin1String("key")].toString() == QLatin1String("9100"))
            assigned = *Money::parse(item[QLatin1String("callsNet")].toString());
    }
    QVERIFY2(assigned > Money() && assigned < all, qPrintable(assigned.toString()));
    QCOMPARE(sum.toString(), answer.value(QLatin1String("total"))[QLatin1String("gross")].toString());
    const auto datev = run(QStringLiteral("handover datev %1 --invoice %2 --again").arg(target(), m_newest));
    QVERIFY2(datev.exit == 0, datev.err.constData());
    const QByteArray batch =
        content(datev.json().value(QLatin1String("target")).toString() + QStringLiteral("/EXTF_Buchungsstapel_2026-11.csv"));
    QVERIFY2(batch.contains(";\"9100\";"), batch.constData());
}

void tst_CtlHandover::B_11_currenciesHaveNoSum()
{
    QByteArray swiss = content(QStringLiteral(FERNAMT_SOURCE_DIR "/tests/einvoice/files/telephone-ubl.xml"));
    swiss.replace("<cbc:ID>RE-2026-1101<", "<cbc:ID>CH-1<").replace("currencyID=\"EUR\"", "currencyID=\"CHF\"");
    swiss.replace("<cbc:DocumentCurrencyCode>EUR<", "<cbc:DocumentCurrencyCode>CHF<");
    QFile file(m_ctl->folder() + QStringLiteral("/swiss.xml"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(swiss) == swiss.size() && file.flush());
    const auto taken = run(QStringLiteral("documents import ") + file.fileName());
    QVERIFY2(taken.exit == 0, taken.out.constData());
    const QString report = m_ctl->folder() + QStringLiteral("/mixed.csv");
    const auto mixed = run(QStringLiteral("handover split %1 --invoice CH-1,%2").arg(report, m_newest));
    QCOMPARE(mixed.exit, 5);
    QCOMPARE(mixed.json().value(QLatin1String("error")).toString(), QStringLiteral("split_currencies"));
    for (const QByteArray &one : {QByteArrayLiteral("CH-1 (CHF)"), m_newest.toUtf8() + " (EUR)"})
        QVERIFY2(mixed.err.contains(one), mixed.err.constData());
    QVERIFY(!QFile::exists(report));
    const auto alone = run(QStringLiteral("handover split %1 --invoice CH-1").arg(report)); // one currency is no matter
    QVERIFY2(alone.exit == 0, alone.err.constData());
    QCOMPARE(alone.json().value(QLatin1String("total"))[QLatin1String("gross")].toString(), QStringLiteral("331.72"));
    const auto datev = run(QStringLiteral("handover datev %1 --invoice CH-1,%2 --again").arg(target(), m_newest));
    QCOMPARE(datev.json().value(QLatin1String("error")).toString(), QStringLiteral("datev_currency"));
    QVERIFY2(datev.err.contains("CH-1 (CHF)") && !datev.err.contains(m_newest.toUtf8()), datev.err.constData());
}

void tst_CtlHandover::whatCannotBe()
{
    QCOMPARE(run(QStringLiteral("handover datev %1 --format pdf").arg(target())).exit, 2);
    QCOMPARE(run(QStringLiteral("handover folder %1 --since yesterday").arg(target())).exit, 2);
    const auto nothing = run(QStringLiteral("handover folder %1 --invoice RE-0").arg(target()));
    QCOMPARE(nothing.json().value(QLatin1String("error")).toString(), QStringLiteral("datev_package_empty"));
}

QTEST_GUILESS_MAIN(tst_CtlHandover)
#include "tst_ctlhandover.moc"
