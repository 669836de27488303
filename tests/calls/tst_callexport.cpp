#include "callexport.h"
#include "callkit.h"
#include "callxlsx.h"

#include <QProcess>
#include <QTest>

/// What a spreadsheet gets: typed, complete, and nothing that it would run.
class TestCallExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void csv();
    void csvForExcel();
    void workbook();
    void furtherSheets();
    void noFormulas();
    void stoppedLeavesNothing();
    void folderThatIsNotThere();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray write(const char *name, CallExport::Form form, const CallFilter &filter = {})
    {
        CallExport::Options options;
        options.file = path(name);
        options.form = form;
        options.filter = filter;
        const auto rows = CallExport::write(*m_store->records(), options);
        QFile file(options.file);
        return rows && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// All parts of a workbook whose names hold the word, one behind the other.
    static QByteArray unzipped(const QString &file, const QString &word)
    {
        QProcess python;
        python.start(
            QStringLiteral("python3"),
            {QStringLiteral("-c"),
             QStringLiteral("import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                            "sys.stdout.write('\\n'.join(z.read(n).decode() for n in sorted(z.namelist()) if sys.argv[2] in n))"),
             file, word});
        return python.waitForFinished(20000) && python.exitCode() == 0 ? python.readAllStandardOutput() : QByteArray();
    }
    void import(const QByteArray &bytes)
    {
        CallImport import;
        import.file = m_kit.file(bytes);
        import.name = QStringLiteral("march.csv");
        QVERIFY(m_store->import(import));
    }
    CallKit m_kit;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallStore> m_store;
};

void TestCallExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*CallStore::open(m_folder->filePath(QStringLiteral("calls"))));
}

void TestCallExport::csv()
{
    import(CallKit::head + CallKit::rows);
    QCOMPARE(QString::fromUtf8(write("calls.csv", CallExport::Form::Csv)),
             QStringLiteral(
                 "day,time,line,extension,cost_centre,number,destination,kind,seconds,net_eur,gross_eur,source,source_line\r\n"
                 "2026-03-17,09:14:09,,123,,\"'+493023125xxx\",Festnetz,,122,0.0161,0.00,march.csv,2\r\n"
                 "2026-03-31,23:59:59,,100,,\"'+43123456\",Österreich,,1,1.50,0.00,march.csv,3\r\n"
                 "2026-04-01,00:00:00,,100,,\"'+493023125xxx\",Festnetz,,3600,0.10,0.00,march.csv,4\r\n"));
    CallFilter filter;
    filter.from = QDate(2026, 4, 1);
    QCOMPARE(write("calls.csv", CallExport::Form::Csv, filter).count('\n'), 2); // the old file is replaced
}

void TestCallExport::csvForExcel()
{
    import(CallKit::head + CallKit::rows);
    const QByteArray bytes = write("calls.csv", CallExport::Form::CsvExcel);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"
                             "Datum;Uhrzeit;"));
    QVERIFY(bytes.contains("31.03.2026;23:59:59;;100;;\"'+43123456\";\xC3\x96sterreich;;1;1,50;0,00;march.csv;3\r\n"));
    QCOMPARE(bytes.count("\xEF\xBB\xBF"), 1);
}

void TestCallExport::workbook()
{
    import(CallKit::head + CallKit::rows);
    QVERIFY(write("calls.xlsx", CallExport::Form::Xlsx).startsWith("PK"));
    const QByteArray sheet = unzipped(path("calls.xlsx"), QStringLiteral("worksheets/sheet"));
    QVERIFY(sheet.contains("<v>46112</v>"));     // 2026-03-31
    QVERIFY(sheet.contains("<t>+43123456</t>")); // a text with its plus
    QVERIFY(sheet.contains("<v>1.5</v>") && sheet.contains("<v>0.0161</v>"));
    QVERIFY(sheet.contains("\xC3\x96sterreich"));
    QCOMPARE(sheet.count("<row "), 4);
    QVERIFY(!QFile::exists(path("calls.xlsx.part")));
    const QByteArray styles = unzipped(path("calls.xlsx"), QStringLiteral("styles"));
    QVERIFY(styles.contains("dd.mm.yyyy") && styles.contains("[h]:mm:ss"));
}

void TestCallExport::furtherSheets()
{
    {
        CallXlsx book(path("calls.xlsx"), {QStringLiteral("Datum")}, 4);
        for (int i = 0; i < 7; ++i)
            QVERIFY(book.add({{QDate(2026, 1, 1 + i), QTime(0, 0), false, 0, {}, {}, {}, {}, {}, {}, {}, {}}, {}, i}));
        QVERIFY(book.finish());
    }
    const QByteArray sheets = unzipped(path("calls.xlsx"), QStringLiteral("worksheets/sheet"));
    QCOMPARE(sheets.count("<worksheet"), 3);
    QCOMPARE(sheets.count("<row "), 7 + 3);
    QCOMPARE(sheets.count("Datum"), 3);
}

void TestCallExport::noFormulas()
{
    import(CallKit::head + "17.03.2026;09:14:09;=1+1;@SUM(A1);-2+3;00:02:02;0,0161\r\n");
    const QByteArray csv = write("calls.csv", CallExport::Form::CsvExcel);
    QVERIFY(csv.contains("'=1+1") && csv.contains("'@SUM") && csv.contains("'-2+3"));
    write("calls.xlsx", CallExport::Form::Xlsx);
    const QByteArray sheet = unzipped(path("calls.xlsx"), QStringLiteral("worksheets/sheet"));
    QVERIFY(sheet.contains("<t>=1+1</t>"));
    QVERIFY(!sheet.contains("<f>"));
}

void TestCallExport::stoppedLeavesNothing()
{
    import(CallKit::head + CallKit::many(20000));
    for (const CallExport::Form form : {CallExport::Form::Csv, CallExport::Form::Xlsx}) {
        std::stop_source stop;
        CallExport::Options options;
        options.file = path("stopped");
        options.form = form;
        options.stop = stop.get_token();
        options.progress = [&](qint64 done, qint64 rows) {
            if (2 * done > rows)
                stop.request_stop();
        };
        const auto written = CallExport::write(*m_store->records(), options);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
}

void TestCallExport::folderThatIsNotThere()
{
    import(CallKit::head + CallKit::rows);
    for (const CallExport::Form form : {CallExport::Form::Csv, CallExport::Form::Xlsx}) {
        CallExport::Options options;
        options.file = path("no/such/folder/calls");
        options.form = form;
        const auto written = CallExport::write(*m_store->records(), options);
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("file_failed"));
    }
}

QTEST_GUILESS_MAIN(TestCallExport)
#include "tst_callexport.moc"
