#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

/// The catalogs inside the programs, and that their check finds each kind of fault.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void R3_095_germanFollowsThePortalsLabels_data();
    void R3_095_germanFollowsThePortalsLabels();
    void pluralsOfBothLanguages_data();
    void pluralsOfBothLanguages();
    void qtSpeaksGerman();
    void catalogsAreComplete();
    void checkFindsFault_data();
    void checkFindsFault();

private:
    static QString check(const QString &folder, int *code);
};

void TestTranslations::R3_095_germanFollowsThePortalsLabels_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("english");
    QTest::addColumn<QString>("german");
    QTest::newRow("R3_095 invoice") << QByteArray("DocumentWords") << QByteArray("Invoice (PDF)")
                                    << QStringLiteral("Rechnung (PDF)");
    QTest::newRow("R3_095 call records") << QByteArray("DocumentWords") << QByteArray("Call records (CSV)")
                                         << QStringLiteral("EVN (CSV)");
    QTest::newRow("R3_095 search") << QByteArray("DocumentFilterBar") << QByteArray("Search") << QStringLiteral("Suchen");
    QTest::newRow("R3_097 order") << QByteArray("DocumentWords") << QByteArray("Order (signed)")
                                  << QStringLiteral("Auftrag (unterschrieben)");
    QTest::newRow("R3_097 porting") << QByteArray("DocumentWords") << QByteArray("Porting form (signed)")
                                    << QStringLiteral("Anbieterwechselformular (unterschrieben)");
    QTest::newRow("R3_016 forgot") << QByteArray("UserNameStep") << QByteArray("Forgot password")
                                   << QStringLiteral("Kennwort vergessen");
    QTest::newRow("R2_010") << QByteArray("UserNameStep") << QByteArray("Have you forgotten your password or your user name?")
                            << QStringLiteral("Haben Sie Ihr Kennwort oder Ihren Benutzernamen vergessen?");
    QTest::newRow("R3_022 sign out") << QByteArray("UserMenu") << QByteArray("Sign out") << QStringLiteral("Abmelden");
    QTest::newRow("preview") << QByteArray("PreviewText") << QByteArray("This PDF has no pages.")
                             << QStringLiteral("Dieses PDF hat keine Seiten.");
    QTest::newRow("refused row") << QByteArray("CallProblemWords") << QByteArray("this is no day")
                                 << QStringLiteral("das ist kein Tag");
    QTest::newRow("file's own sum") << QByteArray("CallControlWords")
                                    << QByteArray("In line %1 the file says that it holds %2 calls; %3 were read.")
                                    << QStringLiteral(
                                           "In Zeile %1 sagt die Datei, dass sie %2 Verbindungen enthält; gelesen wurden %3.");
    QTest::newRow("layout") << QByteArray("CallLayoutWords") << QByteArray("1 minute 4 seconds (m:ss)")
                            << QStringLiteral("1 Minute 4 Sekunden (m:ss)");
    QTest::newRow("G_44") << QByteArray("UserMenu") << QByteArray("Sign out and remove local data")
                          << QStringLiteral("Abmelden und lokale Daten entfernen");
    QTest::newRow("G_42") << QByteArray("DocumentWords") << QByteArray("removed by rule")
                          << QStringLiteral("gemäß Regel entfernt");
}

void TestTranslations::R3_095_germanFollowsThePortalsLabels()
{
    QFETCH(const QByteArray, context);
    QFETCH(const QByteArray, english);
    QFETCH(const QString, german);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/fernamt_de.qm")));
    QCOMPARE(translator.translate(context.constData(), english.constData()), german);
}

void TestTranslations::pluralsOfBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("de 1") << QStringLiteral("de") << 1 << QStringLiteral("wird in einem Tag gelöscht");
    QTest::newRow("de 14") << QStringLiteral("de") << 14 << QStringLiteral("wird in %n Tagen gelöscht");
    QTest::newRow("de 0") << QStringLiteral("de") << 0 << QStringLiteral("wird in %n Tagen gelöscht");
    QTest::newRow("en 1") << QStringLiteral("en") << 1 << QStringLiteral("will be deleted in %n day");
    QTest::newRow("en 14") << QStringLiteral("en") << 14 << QStringLiteral("will be deleted in %n days");
}

void TestTranslations::pluralsOfBothLanguages()
{
    QFETCH(const QString, language);
    QFETCH(const int, count);
    QFETCH(const QString, text);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/fernamt_%1.qm").arg(language)));
    QCOMPARE(translator.translate("DocumentWords", "will be deleted in %n day(s)", nullptr, count), text);
}

void TestTranslations::qtSpeaksGerman()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/qtbase_de.qm")));
    QCOMPARE(translator.translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
}

QString TestTranslations::check(const QString &folder, int *code)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("python3"),
                  {QStringLiteral(FERNAMT_SOURCE_DIR "/scripts/check-translations"), QStringLiteral("--ts"), folder});
    process.waitForFinished(50'000);
    *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAll());
}

void TestTranslations::catalogsAreComplete()
{
    int code = -1;
    const QString report = check(QStringLiteral(FERNAMT_SOURCE_DIR "/translations"), &code);
    QVERIFY2(code == 0, qPrintable(report));
}

void TestTranslations::checkFindsFault_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *tag, const char *language, const char *before, const char *after, const char *named) {
        QTest::newRow(tag) << QString::fromLatin1(language) << QByteArray(before) << QByteArray(after)
                           << QString::fromUtf8(named);
    };
    row("unfinished", "de", "<translation>Seitenbreite</translation>",
        "<translation type=\"unfinished\">Seitenbreite</translation>", "'Fit width': unfinished");
    row("empty", "de", "<translation>Seitenbreite</translation>", "<translation></translation>", "'Fit width': empty");
    row("missing", "de", "<source>Fit width</source>", "<source>Fit height</source>", "'Fit width': missing");
    row("vanished", "de", "<source>Fit width</source>", "<source>Fit height</source>", "'Fit height': no longer in the sources");
    row("placeholder lost", "de", "Seite %1 von %2<", "Seite %1<", "placeholders");
    row("placeholder doubled", "de", "Seite %1 von %2<", "Seite %1 von %1 von %2<", "placeholders");
    row("accelerator", "de", "<translation>Seitenbreite</translation>", "<translation>&amp;Seitenbreite</translation>",
        "number of & differs");
    row("ending", "de", "<translation>%1 wird geöffnet …</translation>", "<translation>%1 wird geöffnet</translation>",
        "ends with");
    row("count lost in the plural", "de", "%n weitere Seiten", "weitere Seiten", "%n is missing");
    row("addressed as du", "de", "<translation>Seitenbreite</translation>", "<translation>Wie breit du willst</translation>",
        "Sie");
    row("plural of English", "en", "more pages not shown", "more page(s) not shown", "(s) is left over");
    row("unfinished English", "en", "<translation>", "<translation type=\"unfinished\">", "unfinished");
}

void TestTranslations::checkFindsFault()
{
    QFETCH(const QString, language);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, named);
    QTemporaryDir folder;
    for (const QString &name : {QStringLiteral("de"), QStringLiteral("en")}) {
        QFile file(QStringLiteral(FERNAMT_SOURCE_DIR "/translations/fernamt_%1.ts").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        if (name == language) {
            QVERIFY2(text.contains(before), before.constData());
            text.replace(before, after);
        }
        QFile copy(folder.filePath(QStringLiteral("fernamt_%1.ts").arg(name)));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(text);
    }
    int code = -1;
    const QString report = check(folder.path(), &code);
    QCOMPARE(code, 1);
    QVERIFY2(report.contains(named), qPrintable(report));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
