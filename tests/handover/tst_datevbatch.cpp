#include "bookingbatch.h"
#include "cp1252.h"
#include "datevcolumns.h"
#include "extfcheck.h"
#include "handoversamples.h"
#include "voucherbuilder.h"

#include <QFile>
#include <QTest>

/// The Buchungsstapel, read again by a checker that knows only the format's description.
class tst_DatevBatch : public QObject
{
    Q_OBJECT
    QList<HandoverChange> m_changes;
    static Voucher voucher(const BilledInvoice &invoice)
    {
        return VoucherBuilder::of(invoice, HandoverSamples::settings(), invoice.number);
    }
    QList<BookingBatch::File> write(const QList<Voucher> &vouchers)
    {
        m_changes.clear();
        const QDateTime at(QDate(2027, 1, 18), QTime(9, 12, 33, 7));
        return BookingBatch(HandoverSamples::settings(), at, QStringLiteral("Bernd Buchholz")).write(vouchers, m_changes);
    }

private Q_SLOTS:
    void B_07_acceptedByTheChecker();
    void B_07_partsAddUpAndCreditsTurnRound();
    void B_07_theRateOfSumsAlone_data();
    void B_07_theRateOfSumsAlone();
    void whatWasChangedIsReported();
    void theCheckerSees_data();
    void theCheckerSees();
    void settingsAreChecked_data();
    void settingsAreChecked();
    void settingsComeBack();
    void charactersOfWindows1252();
};

void tst_DatevBatch::B_07_acceptedByTheChecker()
{
    Voucher due = voucher(HandoverSamples::invoice());
    due.due = QDate(2026, 12, 19);
    const auto files = write({due, voucher(HandoverSamples::creditNote())});
    QCOMPARE(files.size(), 2); // a month each: a row has no year
    QCOMPARE(files[0].name, QStringLiteral("EXTF_Buchungsstapel_2026-12.csv"));
    QCOMPARE(files[1].name, QStringLiteral("EXTF_Buchungsstapel_2027-01.csv"));
    for (const BookingBatch::File &file : files) {
        const ExtfCheck check(file.bytes);
        QCOMPARE(check.problems(), QStringList());
        QCOMPARE(check.rows().size(), qsizetype(file.rows));
    }
    const QStringList row = ExtfCheck(files[0].bytes).rows().first();
    QCOMPARE(row[9], QStringLiteral("0512"));
    QCOMPARE(row[11], QStringLiteral("191226"));
    QCOMPARE(row[116], QStringLiteral("19122026"));
    QCOMPARE(row[114], QStringLiteral("30112026"));
    QVERIFY(files[0].bytes.contains("\"BEDI \"\"" + due.guid.toLatin1() + "\"\"\""));
    QVERIFY(files[0].bytes.contains("\"B\xfcro 1\""));
}

void tst_DatevBatch::B_07_partsAddUpAndCreditsTurnRound()
{
    const BilledInvoice invoice = HandoverSamples::invoice(), credit = HandoverSamples::creditNote();
    const auto files = write({voucher(invoice), voucher(credit)});
    const ExtfCheck first(files[0].bytes), second(files[1].bytes);
    QCOMPARE(first.sums().value(invoice.number), invoice.gross);
    QCOMPARE(second.sums().value(QStringLiteral("GS2026_119000000")), -credit.gross);
    QCOMPARE(first.rows().size(), 4); // by account and cost centre
    for (const QStringList &row : first.rows())
        QCOMPARE(row[6], row[13].contains(QLatin1String("Verbindungen")) ? QStringLiteral("4925") : QStringLiteral("4920"));
    BilledInvoice refund = invoice; // a part below zero in an invoice is booked the other way round
    refund.lines << HandoverSamples::line(QStringLiteral("Verbindungen Gutschrift"), 1, "-300.00", QStringLiteral("4711"));
    HandoverSamples::total(refund);
    const ExtfCheck third(write({voucher(refund)}).first().bytes);
    QCOMPARE(third.problems(), QStringList());
    QCOMPARE(third.sums().value(refund.number), refund.gross);
}

/// A PDF for people tells sums alone; the rate is the one that they come nearest to.
void tst_DatevBatch::B_07_theRateOfSumsAlone_data()
{
    QTest::addColumn<int>("net"); // cents
    QTest::addColumn<int>("vat");
    QTest::addColumn<int>("hundredths");
    QTest::addRow("19 %%") << 10'000 << 1'900 << 1900;
    QTest::addRow("7 %%") << 10'000 << 700 << 700;
    QTest::addRow("none") << 10'000 << 0 << 0;
    QTest::addRow("rounded up to a cent") << 3 << 1 << 1900;
    QTest::addRow("rounded off to nothing") << 2 << 0 << 0;
    QTest::addRow("two rates, most at 7 %%") << 10'000 << 900 << 700;
}

void tst_DatevBatch::B_07_theRateOfSumsAlone()
{
    QFETCH(int, net);
    QFETCH(int, vat);
    QFETCH(int, hundredths);
    for (const bool credit : {false, true}) {
        BilledInvoice invoice = HandoverSamples::invoice();
        invoice.lines.clear();
        invoice.creditNote = credit;
        invoice.net = Money::fromCents(net);
        invoice.vat = Money::fromCents(vat);
        invoice.gross = invoice.net + invoice.vat;
        const Voucher made = voucher(invoice);
        QCOMPARE(made.parts.size(), 1);
        QCOMPARE(made.parts.first().vatHundredths, hundredths);
        QCOMPARE(made.parts.first().gross.toString(), invoice.gross.toString());
    }
}

void tst_DatevBatch::whatWasChangedIsReported()
{
    write({voucher(HandoverSamples::creditNote())});
    QStringList fields;
    for (const HandoverChange &change : std::as_const(m_changes)) {
        QCOMPARE(change.number, QStringLiteral("GS 2026_11.9000000"));
        fields << change.field + QStringLiteral(": ") + change.before + QStringLiteral(" -> ") + change.after;
    }
    QCOMPARE(fields, (QStringList{QStringLiteral("belegfeld1: GS 2026_11.9000000 -> GS2026_119000000"),
                                  QStringLiteral("buchungstext: Berichtigung „Łódź“ -> Berichtigung „Lódz“")}));
    write({voucher(HandoverSamples::invoice())});
    QVERIFY(m_changes.isEmpty());
}

void tst_DatevBatch::theCheckerSees_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("line end", "\r\n", "\n");
    row("version", ";13;", ";12;");
    row("quotes", "\"S\"", "S");
    row("sign", "\"EUR\";;;\"\";4925", "\"EUR\";;;\"\";-4925");
    row("a column less", "\"EUR\";;;\"\";4925", "\"EUR\";;\"\";4925");
    row("UTF-8", "B\xfcro", "B\xc3\x9dro\x9d");
    row("another month", ";0512;", ";0513;");
    row("document field", "\"RE2026-11-9000000\"", "\"RE2026.11\"");
    row("link", "BEDI \"\"", "BEDI\"\"");
    row("nothing", "252,74", "0,00");
}

/// Each mistake in a good file is noticed.
void tst_DatevBatch::theCheckerSees()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray file = write({voucher(HandoverSamples::invoice())}).first().bytes;
    QVERIFY2(file.contains(before), file.constData());
    QVERIFY(ExtfCheck(file).problems().isEmpty());
    QVERIFY(!ExtfCheck(file.replace(before, after)).problems().isEmpty());
}

void tst_DatevBatch::settingsAreChecked_data()
{
    QTest::addColumn<DatevSettings>("settings");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *code, const std::function<void(DatevSettings &)> &change) {
        DatevSettings settings = HandoverSamples::settings();
        change(settings);
        QTest::newRow(code) << settings << QString::fromLatin1(code);
    };
    row("", [](DatevSettings &) {});
    row("datev_consultant", [](DatevSettings &s) { s.consultant = 1000; });
    row("datev_client", [](DatevSettings &s) { s.client = 100'000; });
    row("datev_fiscal_year", [](DatevSettings &s) { s.fiscalYearMonth = 13; });
    row("datev_account_length", [](DatevSettings &s) { s.accountLength = 3; });
    row("datev_creditor", [](DatevSettings &s) { s.creditor = QStringLiteral("7000"); });
    row("datev_account", [](DatevSettings &s) { s.rules[0].account = QStringLiteral("49x0"); });
    row("datev_tax_key", [](DatevSettings &s) { s.taxKey = QStringLiteral("19%"); });
}

void tst_DatevBatch::settingsAreChecked()
{
    QFETCH(DatevSettings, settings);
    QFETCH(QString, code);
    const Result<void> checked = settings.check();
    QCOMPARE(checked ? QString() : checked.error().code, code);
}

void tst_DatevBatch::settingsComeBack()
{
    DatevSettings settings = HandoverSamples::settings();
    settings.locked = true;
    settings.fiscalYearMonth = 7;
    QCOMPARE(*DatevSettings::fromJson(settings.toJson()), settings);
    QCOMPARE(*DatevSettings::fromJson("{}"), DatevSettings());
    QCOMPARE(DatevSettings::fromJson("[").error().code, QStringLiteral("datev_settings"));
}

void tst_DatevBatch::charactersOfWindows1252()
{
    const Cp1252::Encoded encoded = Cp1252::encode(QStringLiteral("€ „Ä“ ǆ ł \t日😀"));
    QCOMPARE(encoded.bytes, QByteArray("\x80 \x84\xc4\x93 dz l  ??"));
    QCOMPARE(Cp1252::encode(QStringLiteral("Grüße – 5 €")).replaced, QString());
    QVERIFY(encoded.replaced.contains(u'ł'));
}

QTEST_GUILESS_MAIN(tst_DatevBatch)
#include "tst_datevbatch.moc"
