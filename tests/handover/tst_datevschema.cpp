#include "bookingbatch.h"
#include "datevcolumns.h"
#include "packagedesk.h"
#include "zipentries.h"

#include <QProcess>
#include <QTest>

// The published schemas and the list of columns are not part of the project: FERNAMT_CORPUS names the folder that holds
// samples/datev. Without it this program ends with 77, which ctest reports as not run.

/// What is written is valid by the provider's own schemas.
class tst_DatevSchema : public QObject
{
    Q_OBJECT
    static QString datev(const QString &name)
    {
        return qEnvironmentVariable("FERNAMT_CORPUS") + QStringLiteral("/samples/datev/") + name;
    }
    static QByteArray complaints(const QString &schema, const QByteArray &xml)
    {
        QProcess lint;
        lint.start(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"),
                                               datev(QStringLiteral("xsd/") + schema), QStringLiteral("-")});
        lint.write(xml);
        lint.closeWriteChannel();
        if (!lint.waitForFinished())
            return "xmllint does not run: " + lint.errorString().toUtf8();
        return lint.exitCode() == 0 ? QByteArray() : lint.readAllStandardError();
    }

private Q_SLOTS:
    void B_07_documentAndLedgerAreValid_data()
    {
        QTest::addColumn<DatevPackage::Form>("form");
        QTest::newRow("pictures") << DatevPackage::Form::Pictures;
        QTest::newRow("ledgers") << DatevPackage::Form::Ledgers;
    }
    void B_07_documentAndLedgerAreValid()
    {
        QFETCH(DatevPackage::Form, form);
        PackageDesk desk;
        QVERIFY(desk.write(form));
        int ledgers = 0;
        for (const auto &[name, bytes] : ZipEntries::of(desk.path())) {
            if (!name.endsWith(QLatin1String(".xml")))
                continue;
            const bool ledger = name.startsWith(QLatin1String("Rechnungsdaten"));
            ledgers += ledger;
            QCOMPARE(complaints(ledger ? QStringLiteral("Belegverwaltung_online_ledger_import_v060.xsd")
                                       : QStringLiteral("Document_v060.xsd"),
                                bytes),
                     QByteArray());
        }
        QCOMPARE(ledgers, form == DatevPackage::Form::Ledgers ? 2 : 0);
    }

    void theSchemaNoticesAMistake()
    {
        PackageDesk desk;
        QList<HandoverChange> changes;
        QByteArray ledger = DatevPackage::ledger(desk.vouchers().first(), changes);
        QVERIFY(!complaints(QStringLiteral("Belegverwaltung_online_ledger_import_v060.xsd"),
                            ledger.replace("<amount>496.94", "<amount>496.9"))
                     .isEmpty());
    }

    void B_07_columnsAsPublished()
    {
        QFile list(datev(QStringLiteral("columns-v13.txt")));
        QVERIFY(list.open(QIODevice::ReadOnly));
        int column = 0;
        for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u'\t');
            ++column;
            QCOMPARE(words.value(0).toInt(), column);
            QCOMPARE(DatevColumns::title(column), words.value(2).trimmed());
            QCOMPARE(DatevColumns::kind(column) == DatevColumns::Kind::Text, words.value(1) == QLatin1String("text"));
        }
        QCOMPARE(column, DatevColumns::count);
    }
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariable("FERNAMT_CORPUS").isEmpty())
        return 77;
    QCoreApplication app(argc, argv);
    tst_DatevSchema test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_datevschema.moc"
