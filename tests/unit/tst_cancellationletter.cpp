#include "cancellationletter.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Read back by pdftotext.
class tst_CancellationLetter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_044_filledIn();
    void R3_044_withoutDay();
    void longNamesStayOnThePage();
};

namespace
{
CancellationLetter letter()
{
    CancellationLetter l;
    l.sender.companyName = QStringLiteral("Müller & Söhne");
    l.sender.companyForm = QStringLiteral("GmbH");
    l.sender.street = QStringLiteral("Hauptstraße 1");
    l.sender.postCode = QStringLiteral("53111");
    l.sender.city = QStringLiteral("Bonn");
    l.sender.customerNumber = QStringLiteral("9000000");
    l.recipient = {QStringLiteral("Anbieter AG"), QStringLiteral("Kundenservice"), QStringLiteral("40549 Düsseldorf")};
    l.contractNumber = QStringLiteral("V-1001");
    l.product = QStringLiteral("cloud.phone 2022");
    l.endsOn = QDate(2026, 12, 31);
    return l;
}

QString run(const QString &program, const CancellationLetter &l)
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("letter.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(l.pdf()) <= 0)
        return {};
    file.close();
    QProcess process;
    const bool text = program == QStringLiteral("pdftotext");
    process.start(program, text ? QStringList{QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")}
                                : QStringList{file.fileName()});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

QString text(const CancellationLetter &l)
{
    return run(QStringLiteral("pdftotext"), l);
}
} // namespace

void tst_CancellationLetter::R3_044_filledIn()
{
    const QString found = text(letter());
    for (const char *part : {"Müller & Söhne GmbH · Hauptstraße 1 · 53111 Bonn", "Anbieter AG", "40549 Düsseldorf",
                             "Kundennummer 9000000", "Vertragsnummer V-1001", "Kündigung des Vertrags V-1001 (cloud.phone 2022)",
                             "zum 31.12.2026, hilfsweise zum nächstmöglichen Termin.", "Ort, Datum", "Unterschrift"})
        QVERIFY2(found.contains(QString::fromUtf8(part)), qPrintable(found));
}

void tst_CancellationLetter::R3_044_withoutDay()
{
    CancellationLetter l = letter();
    l.endsOn = {};
    l.sender.companyName = QStringLiteral("Müller GmbH"); // the form stands in the name
    const QString found = text(l);
    QVERIFY(found.contains(QStringLiteral("cloud.phone 2022, zum nächstmöglichen Termin.")));
    QVERIFY(!found.contains(QStringLiteral("hilfsweise")));
    QVERIFY(!found.contains(QStringLiteral("GmbH GmbH")));
}

void tst_CancellationLetter::longNamesStayOnThePage()
{
    CancellationLetter l = letter();
    l.product = QStringLiteral("sehr langer Produktname ").repeated(12).trimmed();
    QVERIFY(text(l).contains(l.product)); // over several lines, with nothing cut off
    QVERIFY(run(QStringLiteral("pdfinfo"), l).contains(QStringLiteral("Pages: 1 ")));
}

QTEST_MAIN(tst_CancellationLetter)
#include "tst_cancellationletter.moc"
