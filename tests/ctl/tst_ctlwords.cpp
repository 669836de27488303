#include "ctlwords.h"
#include "documenttype.h"
#include "errorcodes.h"
#include "errorwords.h"

#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

/// No code that a command can meet may end in the general sentence.
class tst_CtlWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeOfTheServices();
    void noCodeTwice();
    void exitCodes_data();
    void exitCodes();
    void detailRequestAndWaitingTimeAreNamed();
    void wordsOfTheWindowWithTheDetail();
    void manualNamesEveryOptionAndVerb();

private:
    static QString read(const char *path)
    {
        QFile file(QStringLiteral(FERNAMT_SOURCE_DIR "/") + QLatin1String(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

void tst_CtlWords::everyCodeOfTheServices()
{
    QSet<QString> codes = ErrorCodes::ofSources({QStringLiteral("services"), QStringLiteral("app/ctl")});
    for (const char *code : {"wrong_hash", "disk_full", "no_checksums", "database_newer", "wrong_time"})
        QVERIFY2(codes.contains(QLatin1String(code)), code);
    for (const CtlWords::Words &words : CtlWords::table())
        if (words.text)
            codes.remove(QLatin1String(words.code));
    for (const QString &code : ErrorWords::knownCodes())
        codes.remove(code);
    QCOMPARE(QStringList(codes.begin(), codes.end()), QStringList());
}

void tst_CtlWords::noCodeTwice()
{
    QSet<QString> seen;
    for (const CtlWords::Words &words : CtlWords::table()) {
        QVERIFY2(!seen.contains(QLatin1String(words.code)), words.code);
        seen.insert(QLatin1String(words.code));
    }
}

void tst_CtlWords::exitCodes_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exit");
    QTest::newRow("wrong password") << Error::Kind::Auth << QStringLiteral("wrong_credentials") << 5;
    QTest::newRow("grant ended") << Error::Kind::Auth << QStringLiteral("grant_invalid") << 4;
    QTest::newRow("locked database") << Error::Kind::Storage << QStringLiteral("database_locked") << 9;
    QTest::newRow("file in use") << Error::Kind::Storage << QStringLiteral("in_use") << 9;
    QTest::newRow("disk full") << Error::Kind::Storage << QStringLiteral("disk_full") << 7;
    QTest::newRow("damaged sums") << Error::Kind::Storage << QStringLiteral("checksums_damaged") << 8;
    QTest::newRow("unknown network") << Error::Kind::Offline << QStringLiteral("never_heard") << 6;
    QTest::newRow("unknown storage") << Error::Kind::Storage << QStringLiteral("never_heard") << 7;
    QTest::newRow("unknown refusal") << Error::Kind::Forbidden << QStringLiteral("never_heard") << 5;
    QTest::newRow("unknown server") << Error::Kind::Server << QStringLiteral("never_heard") << 1;
}

void tst_CtlWords::exitCodes()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, code);
    QFETCH(int, exit);
    QCOMPARE(int(CtlWords::exitCode(Error::make(kind, code))), exit);
}

void tst_CtlWords::detailRequestAndWaitingTimeAreNamed()
{
    Error error = Error::make(Error::Kind::Storage, QStringLiteral("disk_full"), QStringLiteral("/srv/archive"));
    error.requestId = QStringLiteral("r-17");
    error.retryAfter = std::chrono::seconds(42);
    const QString sentence = CtlWords::sentence(error);
    for (const char *part : {"/srv/archive", "r-17", "42 s"})
        QVERIFY2(sentence.contains(QLatin1String(part)), qPrintable(sentence));
}

void tst_CtlWords::wordsOfTheWindowWithTheDetail()
{
    const Error damaged = Error::make(Error::Kind::Storage, QStringLiteral("file_failed"), QStringLiteral("/srv/a.pdf"));
    QCOMPARE(CtlWords::sentence(damaged), QStringLiteral("A file could not be read or written (/srv/a.pdf)."));
    Error wait = Error::make(Error::Kind::RateLimited, QStringLiteral("rate_limited"));
    wait.retryAfter = std::chrono::seconds(42);
    QVERIFY2(CtlWords::sentence(wait).contains(QStringLiteral("42 second")), qPrintable(CtlWords::sentence(wait)));
    // No button to press there.
    const Error folder = Error::make(Error::Kind::Storage, QStringLiteral("path_too_long"), QStringLiteral("/x"));
    QVERIFY2(!CtlWords::sentence(folder).contains(QStringLiteral("settings")), qPrintable(CtlWords::sentence(folder)));
}

/// Options and verbs are read from the sources, types and placeholders too.
void tst_CtlWords::manualNamesEveryOptionAndVerb()
{
    const QString manual = read("docs/man/fernamtctl.1").remove(u'\\');
    const QString arguments = read("app/ctl/arguments.cpp");
    const QString help = arguments.section(QStringLiteral("R\"("), 1).section(QStringLiteral(")\";"), 0, 0);
    QStringList wanted;
    static const QRegularExpression quoted(QStringLiteral("\"([a-z-]+)\""));
    for (auto match = quoted.globalMatch(
             arguments.section(QStringLiteral("for (const char *flag"), 1).section(QStringLiteral("m_parser.parse"), 0, 0));
         match.hasNext();)
        if (const QString option = match.next().captured(1); option != u"value" && option != u"demo-clock") // only for tests
            wanted << QStringLiteral("--") + option;
    QVERIFY(wanted.size() > 20);
    static const QRegularExpression verb(QStringLiteral("\\{\"(\\w+)\", \"(\\w*)\","));
    for (auto match = verb.globalMatch(read("app/ctl/main.cpp")); match.hasNext();) {
        const auto found = match.next();
        wanted << (found.captured(1) + u' ' + found.captured(2)).trimmed();
    }
    for (const QString &name : wanted) {
        QVERIFY2(manual.contains(name), qPrintable(name));
        QVERIFY2(help.contains(name), qPrintable(name));
    }
    static const QRegularExpression placeholder(QStringLiteral("placeholder == u\"(\\w+)\""));
    int placeholders = 0;
    for (auto match = placeholder.globalMatch(read("services/documents/nametemplate.cpp")); match.hasNext(); ++placeholders)
        QVERIFY(manual.contains(u'{' + match.next().captured(1) + u'}'));
    QVERIFY(placeholders >= 7);
    const QMetaEnum types = QMetaEnum::fromType<Contract::DocumentType>();
    for (int i = 0; i < types.keyCount(); ++i)
        if (const auto type = Contract::DocumentType(types.value(i)); type != Contract::DocumentType::Unknown)
            QVERIFY2(manual.contains(Contract::toWire(type)), types.key(i));
    for (const CtlWords::Words &words : CtlWords::table())
        QVERIFY2(manual.contains(QString::number(int(words.exit)) + u' '), words.code);
}

QTEST_GUILESS_MAIN(tst_CtlWords)
#include "tst_ctlwords.moc"
