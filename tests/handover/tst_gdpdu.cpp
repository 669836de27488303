#include "accountingtables.h"
#include "csvtext.h"
#include "gdpduindex.h"
#include "handoversamples.h"
#include "tablexlsx.h"
#include "zipentries.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// Tables for auditors and people: valid by their own description, the same values in every form, nothing that runs.
class tst_Gdpdu : public QObject
{
    Q_OBJECT
    static QList<HandoverItem> items()
    {
        HandoverItem invoice{{},
                             {},
                             HandoverSamples::invoice(),
                             QStringLiteral("=cmd|' /C calc'!A0"),
                             QDate(2026, 12, 19),
                             QStringLiteral("a.pdf"),
                             {}};
        invoice.document.sha256 = QStringLiteral("00ff");
        HandoverItem credit{
            {}, {}, HandoverSamples::creditNote(), QStringLiteral("Netz \"A\"; GmbH"), {}, QStringLiteral("b.pdf"), {}};
        return {invoice, credit};
    }
    static QStringList texts(const QList<HandoverTable::Cell> &row)
    {
        QStringList cells;
        for (const HandoverTable::Cell &cell : row) {
            const auto *money = std::get_if<Money>(&cell);
            const auto *day = std::get_if<QDate>(&cell);
            const auto *number = std::get_if<qint64>(&cell);
            cells << (money    ? money->toString().replace(u'.', u',')
                      : day    ? day->toString(QStringLiteral("dd.MM.yyyy"))
                      : number ? QString::number(*number)
                               : std::get<QString>(cell));
        }
        return cells;
    }

private Q_SLOTS:
    void indexIsValidByItsDtd()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        const QList<HandoverTable> tables{AccountingTables::invoices(items()), AccountingTables::positions(items())};
        const QByteArray index = GdpduIndex::write({QStringLiteral("Muster & Söhne"), QStringLiteral("Essen"), {}}, tables);
        QVERIFY(write(QStringLiteral("gdpdu-01-09-2004.dtd"), GdpduIndex::dtd()));
        QVERIFY(write(QStringLiteral("index.xml"), index));
        QProcess lint;
        lint.setWorkingDirectory(folder.path());
        lint.start(QStringLiteral("xmllint"),
                   {QStringLiteral("--noout"), QStringLiteral("--valid"), QStringLiteral("index.xml")});
        QVERIFY(lint.waitForFinished());
        QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError().constData());
        QVERIFY(write(QStringLiteral("index.xml"), QByteArray(index).replace("<UTF8/>", "<UTF9/>")));
        lint.start(QStringLiteral("xmllint"),
                   {QStringLiteral("--noout"), QStringLiteral("--valid"), QStringLiteral("index.xml")});
        QVERIFY(lint.waitForFinished());
        QVERIFY(lint.exitCode() != 0); // it does look
        QVERIFY(index.contains("<URL>rechnungen.csv</URL>"));
        QVERIFY(index.contains("<Name>Belegnummer</Name>"));
    }

    void csvHoldsTheSameValuesAndNoFormula()
    {
        const HandoverTable table = AccountingTables::invoices(items());
        const auto lines = CsvText::read(GdpduIndex::csv(table));
        QVERIFY(lines);
        QCOMPARE(lines->size(), 3);
        QCOMPARE((*lines)[0].cells, table.headings);
        QStringList first = texts(table.rows[0]);
        first[6].prepend(u'\''); // the supplier's name stays a text
        QCOMPARE((*lines)[1].cells, first);
        QCOMPARE((*lines)[2].cells, texts(table.rows[1]));
        QCOMPARE((*lines)[2].cells[9], QStringLiteral("-14,73")); // a credit note
    }

    /// Cell by cell, from the XML inside.
    void workbookHoldsTheSameValues()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("index.xlsx"));
        const HandoverTable table = AccountingTables::invoices(items());
        QVERIFY(TableXlsx::write(file, {table}));
        QStringList shared;
        QXmlStreamReader strings(ZipEntries::named(file, QStringLiteral("xl/sharedStrings.xml")));
        while (!strings.atEnd())
            if (strings.readNextStartElement() && strings.name() == QLatin1String("t"))
                shared << strings.readElementText();
            else if (strings.isEndElement())
                continue;
        QStringList cells;
        QXmlStreamReader sheet(ZipEntries::named(file, QStringLiteral("xl/worksheets/sheet1.xml")));
        bool text = false;
        while (!sheet.atEnd()) {
            sheet.readNext();
            if (sheet.isStartElement() && sheet.name() == QLatin1String("c"))
                text = sheet.attributes().value(QLatin1String("t")) == QLatin1String("s");
            if (sheet.isStartElement() && sheet.name() == QLatin1String("f"))
                QFAIL("a formula");
            if (sheet.isStartElement() && sheet.name() == QLatin1String("v")) {
                const QString value = sheet.readElementText();
                cells << (text ? shared.value(value.toInt()) : value);
            }
        }
        QStringList expected = table.headings;
        for (const auto &row : table.rows)
            for (const HandoverTable::Cell &cell : row) {
                if (const auto *money = std::get_if<Money>(&cell))
                    expected << QString::number(double(money->units()) / Money::unitsPerEuro);
                else if (const auto *day = std::get_if<QDate>(&cell))
                    expected << (day->isValid() ? QString::number(QDate(1899, 12, 30).daysTo(*day)) : QString());
                else
                    expected << std::get<QString>(cell);
            }
        expected.removeAll(QString());
        cells.removeAll(QString());
        QCOMPARE(cells, expected);
    }
};

QTEST_GUILESS_MAIN(tst_Gdpdu)
#include "tst_gdpdu.moc"
