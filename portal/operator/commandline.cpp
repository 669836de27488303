#include "commandline.h"

#include "clientaddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <cstdio>
#include <cstdlib>

namespace
{
[[noreturn]] void usage(const QString &text)
{
    std::fprintf(stderr, "fernamt-portal: %s\n", qUtf8Printable(text));
    std::exit(2);
}

void addServeOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("port"), QStringLiteral("Port; 0 takes a free one."), QStringLiteral("n"), QStringLiteral("8080")},
        {QStringLiteral("listen"), QStringLiteral("Address to listen on."), QStringLiteral("address"),
         QStringLiteral("127.0.0.1")},
        {QStringLiteral("data"), QStringLiteral("Folder of portal.db and secret.key."), QStringLiteral("dir")},
        {QStringLiteral("database"), QStringLiteral("Instead of portal.db: a file or postgresql://…"), QStringLiteral("url")},
        {QStringLiteral("blobs"), QStringLiteral("Folder of the documents' files."), QStringLiteral("dir")},
        {QStringLiteral("outbox"), QStringLiteral("Mails and SMS as files into this folder."), QStringLiteral("dir")},
        {QStringLiteral("smtp"), QStringLiteral("Mails by SMTP: smtp://host:port or smtps://."), QStringLiteral("url")},
        {QStringLiteral("sms"), QStringLiteral("SMS by this HTTP gateway."), QStringLiteral("url")},
        {QStringLiteral("mail-from"), QStringLiteral("Sender of mails."), QStringLiteral("address")},
        {QStringLiteral("secret-key-file"), QStringLiteral("32 bytes; made when missing."), QStringLiteral("file")},
        {QStringLiteral("public-url"), QStringLiteral("Where links in mails lead."), QStringLiteral("url")},
        {QStringLiteral("tls-cert"), QStringLiteral("Certificate chain (PEM)."), QStringLiteral("file")},
        {QStringLiteral("tls-key"), QStringLiteral("Private key (PEM)."), QStringLiteral("file")},
        {QStringLiteral("max-connections"), QStringLiteral("In all."), QStringLiteral("n"), QStringLiteral("1024")},
        {QStringLiteral("max-per-address"), QStringLiteral("Per address."), QStringLiteral("n"), QStringLiteral("64")},
        {QStringLiteral("trusted-proxy"), QStringLiteral("Its X-Forwarded-For is believed; repeatable."), QStringLiteral("cidr")},
        {QStringLiteral("exit-on-stdin-eof"), QStringLiteral("End when standard input ends.")},
        {QStringLiteral("demo"), QStringLiteral("Fill an empty database with the demo customer.")},
        {QStringLiteral("demo-seed"), QStringLiteral("Seed of the demo."), QStringLiteral("n"), QStringLiteral("1")},
        {QStringLiteral("demo-deviation"), QStringLiteral("The newest invoice of the demo bills two seats too many.")},
        {QStringLiteral("technical-delay"), QStringLiteral("Technical data takes so long; with --demo 2, else 0."),
         QStringLiteral("seconds")},
        {QStringLiteral("seed-test-users"), QStringLiteral("Only the demo customer's users (with --test-controls).")},
        {QStringLiteral("pins-per-hour"), QStringLiteral("PINs by SMS to all accounts together."), QStringLiteral("n"),
         QStringLiteral("1000")},
        {QStringLiteral("pin-space"), QStringLiteral("How many PINs there are (with --test-controls)."), QStringLiteral("n"),
         QStringLiteral("100000000")},
        {QStringLiteral("test-controls"),
         QStringLiteral("Allow --clock, --disable-rule and a moved clock. Never in production.")},
        {QStringLiteral("clock"), QStringLiteral("The clock stands still at this instant, plus what was advanced."),
         QStringLiteral("iso")},
        {QStringLiteral("disable-rule"), QStringLiteral("Switch a rule off, by name or requirement; repeatable."),
         QStringLiteral("id")},
    });
}

void addOperatorOptions(QCommandLineParser &parser)
{
    for (const char *name : {"customer-number", "company", "name", "full-name", "email", "phone", "mobile", "role"})
        parser.addOption({QString::fromLatin1(name), QStringLiteral("For `operator user create`."), QStringLiteral("text")});
    for (const char *name : {"customer", "type", "variant", "evn-kind", "number", "title", "contract", "date", "size", "count",
                             "min-size", "max-size", "prefix", "seed"})
        parser.addOption({QString::fromLatin1(name), QStringLiteral("For `operator document …`."), QStringLiteral("value")});
    for (const char *name : {"order", "kind", "product", "options", "reason"})
        parser.addOption({QString::fromLatin1(name), QStringLiteral("For `operator orders …`."), QStringLiteral("value")});
    for (const char *name : {"ticket", "text", "attach"})
        parser.addOption({QString::fromLatin1(name), QStringLiteral("For `operator ticket …`."), QStringLiteral("value")});
    for (const char *name : {"extension", "to", "at", "busy", "pin", "dial"})
        parser.addOption(
            {QString::fromLatin1(name), QStringLiteral("For `pbx call` and `operator pbx …`."), QStringLiteral("value")});
    parser.addOption({QStringLiteral("from"), QStringLiteral("For `pbx call`: empty is anonymous."), QStringLiteral("number")});
    parser.addOption({QStringLiteral("trunk-down"), QStringLiteral("For `pbx call`: nothing of the customer is registered.")});
    parser.addOption({QStringLiteral("unanswered"), QStringLiteral("For `pbx call`: nobody picks up.")});
    parser.addOption({QStringLiteral("pin-opt-in"), QStringLiteral("For `operator user create`.")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Machine-readable answer of operator commands.")});
}

int number(const QCommandLineParser &parser, const char *name, int min, int max)
{
    bool good = false;
    const int value = parser.value(QLatin1String(name)).toInt(&good);
    if (!good || value < min || value > max)
        usage(QStringLiteral("--%1 wants a number from %2 to %3").arg(QLatin1String(name)).arg(min).arg(max));
    return value;
}

void check(const PortalOptions &o, bool serving)
{
    if (o.certFile.isEmpty() != o.keyFile.isEmpty())
        usage(QStringLiteral("--tls-cert and --tls-key go together"));
    for (const QString &proxy : o.trustedProxies)
        if (!ClientAddress::isNetwork(proxy))
            usage(QStringLiteral("--trusted-proxy wants an address or network: %1").arg(proxy));
    if (serving && !o.testControls &&
        (!o.clock.isEmpty() || !o.disabledRules.isEmpty() || o.seedTestUsers || o.pinSpace != PortalOptions().pinSpace))
        usage(QStringLiteral("--clock, --disable-rule, --pin-space and --seed-test-users need --test-controls"));
    if (!o.clock.isEmpty() && !QDateTime::fromString(o.clock, Qt::ISODate).isValid())
        usage(QStringLiteral("--clock wants an ISO instant"));
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The Fernamt portal. `operator` commands: rules, routes, user create|lock|unlock, "
                       "totp policy|reset, security-log, clock advance SECONDS, document …, orders …, ticket …, trunk down|up, "
                       "pbx register|unregister|fill, "
                       "technical fail|restore, "
                       "billing issue, dispatch-price AMOUNT. `pbx call` tells what becomes of a call."));
    parser.addHelpOption();
    parser.addVersionOption();
    addServeOptions(parser);
    addOperatorOptions(parser);
    parser.addPositionalArgument(QStringLiteral("operator"), QStringLiteral("operator command"), QStringLiteral("[operator …]"));
    parser.process(arguments);

    CommandLine line;
    PortalOptions &o = line.options;
    o.port = quint16(number(parser, "port", 0, 65535));
    o.maxConnections = number(parser, "max-connections", 1, 100000);
    o.maxPerAddress = number(parser, "max-per-address", 1, 100000);
    o.listenAddress = parser.value(QStringLiteral("listen"));
    o.dataDir = parser.value(QStringLiteral("data"));
    o.database = parser.value(QStringLiteral("database"));
    o.blobsDir = parser.value(QStringLiteral("blobs"));
    o.outboxDir = parser.value(QStringLiteral("outbox"));
    o.smtpUrl = parser.value(QStringLiteral("smtp"));
    o.smsUrl = parser.value(QStringLiteral("sms"));
    o.mailFrom = parser.value(QStringLiteral("mail-from"));
    o.secretKeyFile = parser.value(QStringLiteral("secret-key-file"));
    o.publicUrl = parser.value(QStringLiteral("public-url"));
    o.certFile = parser.value(QStringLiteral("tls-cert"));
    o.keyFile = parser.value(QStringLiteral("tls-key"));
    o.trustedProxies = parser.values(QStringLiteral("trusted-proxy"));
    o.exitOnStdinEof = parser.isSet(QStringLiteral("exit-on-stdin-eof"));
    o.demo = parser.isSet(QStringLiteral("demo"));
    o.demoSeed = parser.value(QStringLiteral("demo-seed")).toULongLong();
    o.demoDeviation = parser.isSet(QStringLiteral("demo-deviation"));
    o.technicalDelay = o.demo ? 2 : 0;
    if (parser.isSet(QStringLiteral("technical-delay")))
        o.technicalDelay = number(parser, "technical-delay", 0, 60);
    o.pinsPerHour = number(parser, "pins-per-hour", 1, 1000000);
    o.pinSpace = number(parser, "pin-space", 1, 100000000);
    o.seedTestUsers = parser.isSet(QStringLiteral("seed-test-users"));
    o.testControls = parser.isSet(QStringLiteral("test-controls"));
    o.clock = parser.value(QStringLiteral("clock"));
    o.disabledRules = parser.values(QStringLiteral("disable-rule"));
    o.recordFile = qEnvironmentVariable("FERNAMT_RECORD");
    for (const QString &name : parser.optionNames())
        line.values.insert(name, parser.value(name));
    line.json = parser.isSet(QStringLiteral("json"));

    const QStringList words = parser.positionalArguments();
    const bool asks = words == QStringList{QStringLiteral("pbx"), QStringLiteral("call")};
    if (!words.isEmpty() && !asks && (words.first() != u"operator" || words.size() < 2))
        usage(QStringLiteral("unknown command %1").arg(words.first()));
    line.operatorWords = asks ? words : words.mid(1);
    const bool needsData = words.isEmpty() || (line.operatorWords.first() != u"rules" && line.operatorWords.first() != u"routes");
    if (needsData && o.dataDir.isEmpty())
        usage(QStringLiteral("--data is needed"));
    check(o, words.isEmpty());
    if (o.blobsDir.isEmpty() && !o.dataDir.isEmpty())
        o.blobsDir = QDir(o.dataDir).filePath(QStringLiteral("blobs"));
    if (o.secretKeyFile.isEmpty() && !o.dataDir.isEmpty())
        o.secretKeyFile = QDir(o.dataDir).filePath(QStringLiteral("secret.key"));
    return line;
}
