#include "flatzip.h"
#include "packagedesk.h"
#include "zipentries.h"

#include <QDir>
#include <QTest>

/// The package for Belegtransfer: flat, unique plain names, all files as they are.
class tst_DatevPackage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void B_07_flatWithPlainUniqueNames();
    void ledgersAndPicturesAreTwoForms();
    void creditNoteIsNegative();
    void tooMuchIsRefused();
    void nothingIsLeftOfAFailure();
    void namesInAZip();
};

void tst_DatevPackage::B_07_flatWithPlainUniqueNames()
{
    PackageDesk desk;
    QVERIFY(desk.write(DatevPackage::Form::Ledgers));
    QStringList names;
    for (const auto &[name, bytes] : ZipEntries::of(desk.path()))
        names << name;
    QCOMPARE(names, (QStringList{QStringLiteral("Rechnung_Buero.pdf"), QStringLiteral("EVN.csv"),
                                 QStringLiteral("Rechnungsdaten_RE2026-11-9000000.xml"), QStringLiteral("rechnung_buero-2.PDF"),
                                 QStringLiteral("Rechnungsdaten_GS_2026_11.9000000.xml"), QStringLiteral("document.xml")}));
    QCOMPARE(ZipEntries::named(desk.path(), QStringLiteral("rechnung_buero-2.PDF")), QByteArray("%PDF-2"));
    QVERIFY(desk.changes.contains(HandoverChange{QStringLiteral("RE2026-11-9000000"), QStringLiteral("file"),
                                                 QStringLiteral("Rechnung Büro.pdf"), QStringLiteral("Rechnung_Buero.pdf")}));
}

/// A voucher that is booked by the Buchungsstapel must not be booked by a ledger too.
void tst_DatevPackage::ledgersAndPicturesAreTwoForms()
{
    PackageDesk desk;
    QVERIFY(desk.write(DatevPackage::Form::Pictures));
    const QByteArray document = ZipEntries::named(desk.path(), QStringLiteral("document.xml"));
    QVERIFY(document.contains(desk.vouchers().first().guid.toLatin1()));
    QVERIFY(document.contains("processID=\"1\""));
    QVERIFY(!document.contains("accountsPayableLedger"));
    QVERIFY(desk.write(DatevPackage::Form::Ledgers));
    const QByteArray booked = ZipEntries::named(desk.path(), QStringLiteral("document.xml"));
    QVERIFY(booked.contains("accountsPayableLedger"));
    QVERIFY(!booked.contains("processID"));
}

void tst_DatevPackage::creditNoteIsNegative()
{
    PackageDesk desk;
    QList<HandoverChange> changes;
    const QByteArray ledger = DatevPackage::ledger(desk.vouchers().last(), changes);
    QVERIFY(ledger.contains("<amount>-14.73</amount>"));
    QVERIFY(ledger.contains("consolidatedAmount=\"-14.73\""));
    QVERIFY(ledger.contains("<invoiceId>GS2026119000000</invoiceId>"));
    QVERIFY(DatevPackage::ledger(desk.vouchers().first(), changes).contains("<amount>496.94</amount>"));
}

void tst_DatevPackage::tooMuchIsRefused()
{
    PackageDesk desk;
    const DatevPackage package(HandoverSamples::settings(), QDateTime(QDate(2027, 1, 18), QTime(9, 0)));
    const auto write = [&](const QList<Voucher> &vouchers) {
        return package.write(desk.path(), DatevPackage::Form::Pictures, vouchers, desk.changes).error().code;
    };
    QCOMPARE(write({}), QStringLiteral("datev_package_empty"));
    QCOMPARE(write(QList<Voucher>(DatevPackage::mostVouchers + 1)), QStringLiteral("datev_package_full"));
    Voucher many = desk.vouchers().first();
    many.files = QList<VoucherFile>(DatevPackage::mostFiles, many.files.first());
    QCOMPARE(write({many}), QStringLiteral("datev_package_full"));
}

void tst_DatevPackage::nothingIsLeftOfAFailure()
{
    PackageDesk desk;
    QList<Voucher> vouchers = desk.vouchers();
    vouchers[1].files[0].path += QStringLiteral("-gone");
    const DatevPackage package(HandoverSamples::settings(), QDateTime(QDate(2027, 1, 18), QTime(9, 0)));
    QCOMPARE(package.write(desk.path(), DatevPackage::Form::Pictures, vouchers, desk.changes).error().code,
             QStringLiteral("file_failed"));
    QVERIFY(QDir(desk.folder.path()).entryList({QStringLiteral("package*")}).isEmpty());
}

void tst_DatevPackage::namesInAZip()
{
    QTemporaryDir folder;
    auto zip = FlatZip::begin(folder.filePath(QStringLiteral("a.zip")));
    QVERIFY((*zip)->add(QStringLiteral("a.txt"), "1"));
    for (const QString &name : {QStringLiteral("A.TXT"), QStringLiteral("b/a.txt"), QStringLiteral("..\\a"), QString()})
        QCOMPARE((*zip)->add(name, "2").error().code, QStringLiteral("zip_name"));
    QVERIFY((*zip)->finish());
    QCOMPARE(ZipEntries::of(folder.filePath(QStringLiteral("a.zip"))).size(), 1);
}

QTEST_GUILESS_MAIN(tst_DatevPackage)
#include "tst_datevpackage.moc"
