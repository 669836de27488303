#include "documentrows.h"
#include "documentsmodel.h"
#include "manualclock.h"

#include <QTest>

using namespace DocumentRows;

/// What leaves a table for the clipboard or a file.
class tst_TableText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void R3_095_csvOfAmounts();
    void R3_095_csvNeutralisesFormulas_data();
    void R3_095_csvNeutralisesFormulas();
    void R3_095_tsvForTheClipboard();
    void R3_095_tsvNeutralisesFormulas_data() { R3_095_csvNeutralisesFormulas_data(); }
    void R3_095_tsvNeutralisesFormulas();

private:
    ManualClock m_clock;
};

void tst_TableText::R3_095_csvOfAmounts()
{
    DocumentsModel model(m_clock);
    model.merge(
        {archived(make("a", "R-1", {2026, 10, 2}), "-1079.50", "-205.10", "-1284.60"), make("b", "R;\"2\"", {2026, 11, 2})});
    const QList<int> columns{model.columnOf(QStringLiteral("date")), model.columnOf(QStringLiteral("number")),
                             model.columnOf(QStringLiteral("gross"))};
    const QByteArray csv = TableText::csv(model, {1, 0}, columns);
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    QCOMPARE(QString::fromUtf8(csv.mid(3)), QStringLiteral("Date;Number;Gross\r\n"
                                                           "02.11.2026;\"R;\"\"2\"\"\";\r\n"
                                                           "02.10.2026;R-1;-1284,60\r\n")); // a number, no formula
    QCOMPARE(TableText::csv(model, {}, {columns[0]}), QByteArray("\xef\xbb\xbf"
                                                                 "Date\r\n"));
}

void tst_TableText::R3_095_csvNeutralisesFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("formula");
    for (const char *text : {"=1+1", "+49 211", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1", "\r=1", "\n=1"})
        QTest::newRow(QByteArray(QByteArray("R3_095 ") + text).simplified() + QByteArray::number(text[0]))
            << QString::fromLatin1(text) << true;
    for (const char *text : {"R-1", "a=b", "'quoted", "4711", ""})
        QTest::newRow(QByteArray("R3_095 plain ") + text) << QString::fromLatin1(text) << false;
}

void tst_TableText::R3_095_csvNeutralisesFormulas()
{
    QFETCH(QString, text);
    QFETCH(bool, formula);
    DocumentsModel model(m_clock);
    DocumentRow row = make("a", "1", {2026, 1, 1});
    row.document.number = text;
    model.merge({row});
    QString cell = QString::fromUtf8(TableText::csv(model, {0}, {model.columnOf(QStringLiteral("number"))}))
                       .section(QStringLiteral("\r\n"), 1)
                       .chopped(2);
    if (cell.startsWith(u'"'))
        cell = cell.mid(1).chopped(1).replace(QStringLiteral("\"\""), QStringLiteral("\""));
    QCOMPARE(cell, formula ? u'\'' + text : text);
}

void tst_TableText::R3_095_tsvForTheClipboard()
{
    DocumentsModel model(m_clock);
    model.merge({archived(make("a", "R\t1\nx", {2026, 10, 2}), "-1079.50", "-205.10", "-1284.60")});
    QCOMPARE(TableText::tsv(model, {0}, {model.columnOf(QStringLiteral("number")), model.columnOf(QStringLiteral("gross"))}),
             QStringLiteral("Number\tGross\nR 1 x\t-1.284,60 €\n"));
}

void tst_TableText::R3_095_tsvNeutralisesFormulas()
{
    QFETCH(QString, text);
    QFETCH(bool, formula);
    DocumentsModel model(m_clock);
    DocumentRow row = make("a", "1", {2026, 1, 1});
    row.document.number = text;
    model.merge({row});
    const QString clean = QString(text).replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    QCOMPARE(TableText::tsv(model, {0}, {model.columnOf(QStringLiteral("number"))}),
             QStringLiteral("Number\n") + (formula ? u'\'' + clean : clean) + u'\n');
}

QTEST_GUILESS_MAIN(tst_TableText)
#include "tst_tabletext.moc"
