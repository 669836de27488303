#include "officebook.h"
#include "officesamples.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using OfficeSamples::Want;

// Without LibreOffice this program ends with 77, which ctest reports as not run.

/// What is exported is what a spreadsheet shows: every cell, its type too, and nothing that runs.
class tst_Office : public QObject
{
    Q_OBJECT
    static constexpr const char *germanCsv = "Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true";

    /// Nothing: as wanted. In CSV an apostrophe keeps a text from being run or read as a number; digits alone look the same.
    static QString difference(const Want &want, const OfficeBook::Cell &cell, bool workbook)
    {
        const QString text = QString(want.value).replace(u'\r', u'\n'); // XML knows one line end
        const QString got = QString(cell.value).replace(u'\r', u'\n');
        const bool wantsText = want.kind == Want::Kind::Text && !text.isEmpty();
        const bool kept = got == text && (workbook ? cell.text == wantsText : cell.text || !wantsText || isPlain(text));
        const bool guarded = !workbook && wantsText && cell.text && got == u'\'' + text;
        return !cell.formula && (kept || guarded) ? QString()
                                                  : u"»%1« became %2»%3«"_s.arg(want.value,
                                                                                cell.formula ? u"a formula, "_s
                                                                                : cell.text  ? QString()
                                                                                             : u"the value "_s,
                                                                                cell.value);
    }
    static bool isPlain(const QString &text)
    {
        return !text.isEmpty() && text[0] != u'0' && QString::number(text.toLongLong()) == text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_files = OfficeSamples::write(m_folder.path());
        QCOMPARE(m_files.size(), 11);
        QStringList books, tables;
        for (const OfficeSamples::File &file : std::as_const(m_files))
            (file.workbook() ? books : tables) << m_folder.filePath(file.name);
        QFile control(m_folder.filePath(u"control.csv"_s));
        QVERIFY(control.open(QIODevice::WriteOnly));
        control.write("=1+1;0049201;01.11.2026\r\n");
        control.close();
        tables << control.fileName();
        QCOMPARE(OfficeBook::convert(m_folder.path(), books, {}), QString());
        QCOMPARE(OfficeBook::convert(m_folder.path(), tables, QString::fromLatin1(germanCsv)), QString());
    }

    /// An export that guards nothing is noticed: the formula runs, the zeros go.
    void unguardedTextsAreChanged()
    {
        const QList<OfficeBook::Sheet> sheets = OfficeBook::read(m_folder.filePath(u"control.fods"_s));
        QCOMPARE(sheets.size(), 1);
        QCOMPARE(sheets[0].rows.size(), 1);
        const QList<OfficeBook::Cell> cells = sheets[0].rows[0];
        QCOMPARE(cells.size(), 3);
        QVERIFY(cells[0].formula);
        QCOMPARE(cells[0].value, u"2"_s);
        QVERIFY(!difference({u"=1+1"_s}, cells[0], false).isEmpty());
        QCOMPARE(cells[1].value, u"49201"_s);
        QVERIFY(!difference({u"0049201"_s}, cells[1], false).isEmpty());
        QCOMPARE(difference({u"2026-11-01"_s, Want::Kind::Day}, cells[2], false), QString());
    }

    void R3_095_cellsAreWhatWasExported_data()
    {
        QTest::addColumn<int>("place");
        for (int i = 0; i < m_files.size(); ++i)
            QTest::addRow("%s", qPrintable(m_files[i].name)) << i;
    }
    void R3_095_cellsAreWhatWasExported()
    {
        QFETCH(int, place);
        const OfficeSamples::File &file = m_files[place];
        const QString opened = m_folder.filePath(file.name.section(u'.', 0, -2) + u".fods"_s);
        const QList<OfficeBook::Sheet> sheets = OfficeBook::read(opened);
        QCOMPARE(sheets.size(), file.sheets.size());
        int texts = 0;
        for (int s = 0; s < sheets.size(); ++s) {
            if (file.workbook())
                QCOMPARE(sheets[s].name, file.sheets[s].name);
            const QList<QList<Want>> &rows = file.sheets[s].rows;
            QCOMPARE(sheets[s].rows.size(), rows.size());
            for (int r = 0; r < rows.size(); ++r) {
                QVERIFY(sheets[s].rows[r].size() <= rows[r].size());
                for (int c = 0; c < rows[r].size(); ++c) {
                    const QString wrong = difference(rows[r][c], sheets[s].rows[r].value(c), file.workbook());
                    QVERIFY2(wrong.isEmpty(), qPrintable(u"sheet %1, row %2, column %3: %4"_s.arg(s).arg(r).arg(c).arg(wrong)));
                    texts += rows[r][c].value.startsWith(u'=') || rows[r][c].value.startsWith(u"'="_s);
                }
            }
        }
        QVERIFY(texts > 0 || file.name == u"numbers.csv"); // it was put to the test
    }

private:
    QTemporaryDir m_folder;
    QList<OfficeSamples::File> m_files;
};

int main(int argc, char **argv)
{
    if (OfficeBook::program().isEmpty())
        return 77;
    QCoreApplication app(argc, argv);
    tst_Office test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_office.moc"
