#include "errorcodes.h"
#include "errortable.h"
#include "strengthline.h"

#include <QLabel>
#include <QTest>

/// No code of the contract and none of our own may end in the general words of its kind.
class tst_ErrorWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeOfTheContract();
    void everyCodeOfTheClient();
    void noWordsWithoutACode();
    void unknownCodesTakeTheWordsOfTheirKind_data();
    void unknownCodesTakeTheWordsOfTheirKind();
    void waitingTimesAreNamed();
    void detailsHoldWhatSupportNeeds();
    void G_06_forbiddenCharacterIsNamed_data();
    void G_06_forbiddenCharacterIsNamed();

private:
    static QSet<QString> contractCodes() { return ErrorCodes::ofContract(); }
    /// The command line has words of its own.
    static QSet<QString> clientCodes()
    {
        return ErrorCodes::ofSources(
            {QStringLiteral("services"), QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models")},
            QStringLiteral("/app/ctl/"));
    }
    static QStringList withoutWords(const QSet<QString> &codes);
};

QStringList tst_ErrorWords::withoutWords(const QSet<QString> &codes)
{
    QStringList missing;
    for (const QString &code : codes) {
        const ErrorTable::Entry *entry = ErrorTable::find(code);
        if (!entry || !*entry->text)
            missing << code;
    }
    missing.sort();
    return missing;
}

void tst_ErrorWords::everyCodeOfTheContract()
{
    const QSet<QString> codes = contractCodes();
    QVERIFY2(codes.size() > 30, "the list in api/openapi.yaml was not found");
    QVERIFY(codes.contains(QStringLiteral("invalid_body")) && codes.contains(QStringLiteral("internal_error")));
    QCOMPARE(withoutWords(codes), QStringList());
}

void tst_ErrorWords::everyCodeOfTheClient()
{
    const QSet<QString> codes = clientCodes();
    // One of each form, so that a form that no longer matches is noticed.
    for (const char *code : {"cancelled", "wrong_size", "wrong_hash", "disk_full", "connection_refused", "truncated",
                             "portal_url_not_https", "tls_untrusted", "tls_weak", "tls_failed", "no_einvoice"})
        QVERIFY2(codes.contains(QString::fromLatin1(code)), code);
    QCOMPARE(withoutWords(codes), QStringList());
}

void tst_ErrorWords::noWordsWithoutACode()
{
    const QSet<QString> codes = contractCodes() + clientCodes();
    QSet<QString> seen;
    for (const QString &code : ErrorWords::knownCodes()) {
        QVERIFY2(codes.contains(code), qPrintable(code));
        QVERIFY2(!seen.contains(code), qPrintable(QStringLiteral("twice: ") + code));
        seen.insert(code);
    }
}

void tst_ErrorWords::unknownCodesTakeTheWordsOfTheirKind_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(Error::Kind::Cancelled); ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void tst_ErrorWords::unknownCodesTakeTheWordsOfTheirKind()
{
    QFETCH(int, kind);
    const Error error = Error::make(Error::Kind(kind), QStringLiteral("http_418"), QStringLiteral("a teapot"));
    const ErrorWords::Words words = ErrorWords::of(error);
    QVERIFY(!words.text.isEmpty());
    QVERIFY(!ErrorWords::sentence(error).contains(QStringLiteral("teapot"))); // English detail only in Details
    QVERIFY(ErrorWords::details(error).contains(QStringLiteral("teapot")));
}

void tst_ErrorWords::waitingTimesAreNamed()
{
    Error error = Error::make(Error::Kind::RateLimited, QStringLiteral("rate_limited"));
    QCOMPARE(ErrorWords::of(error).advice, QStringLiteral("Please wait a moment."));
    error.retryAfter = std::chrono::seconds(119);
    QCOMPARE(ErrorWords::of(error).advice, QStringLiteral("Please try again in 119 second(s)."));
    error.retryAfter = std::chrono::seconds(121);
    QCOMPARE(ErrorWords::of(error).advice, QStringLiteral("Please try again in 3 minute(s)."));
}

void tst_ErrorWords::detailsHoldWhatSupportNeeds()
{
    Error error = Error::make(Error::Kind::Server, QStringLiteral("internal_error"), QStringLiteral("it broke"));
    error.httpStatus = 500;
    error.requestId = QStringLiteral("req-1");
    QCOMPARE(ErrorWords::details(error),
             QStringLiteral("Code: internal_error\nKind: Server\nStatus: 500\nRequest: req-1\nit broke"));
}

void tst_ErrorWords::G_06_forbiddenCharacterIsNamed_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("named");
    QTest::newRow("G_06 full stop") << "Muster.2026"
                                    << ".";
    QTest::newRow("G_06 exclamation mark") << "Muster2026!"
                                           << "!";
    QTest::newRow("G_06 euro") << QStringLiteral("Muster2026€") << QStringLiteral("€");
    QTest::newRow("G_06 tab") << "Muster\t2026"
                              << "tab";
    QTest::newRow("G_06 named before the length") << "a."
                                                  << ".";
}

void tst_ErrorWords::G_06_forbiddenCharacterIsNamed()
{
    QFETCH(QString, password);
    QFETCH(QString, named);
    StrengthLine line;
    line.judge(password, {});
    QVERIFY(!line.allowed());
    QString text;
    for (const QLabel *label : line.findChildren<QLabel *>())
        text += label->text();
    QVERIFY2(text.startsWith(QStringLiteral("Not allowed in a password:")), qPrintable(text));
    QVERIFY2(text.section(u':', 1).contains(named), qPrintable(text));
    line.judge(QStringLiteral("Muster-Buch-2026"), {});
    QVERIFY(line.allowed());
}

QTEST_MAIN(tst_ErrorWords)
#include "tst_errorwords.moc"
