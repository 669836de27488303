// A real portal with contracts and orders for tests of the client, which must not link the portal. Prints one line of JSON (url,
// folder, contracts), then answers each line of standard input with one line, and ends with it:
//   pin N             the PIN of the newest SMS once N were sent
//   WORDS…            fernamt-portal operator WORDS…: its output
//   clock SECONDS     moves the portal's clock
//   restart           SIGKILL and start again on the same port
//   stop              the portal goes away
#include "orderstage.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <cstdio>

namespace
{
QByteArray obey(PortalProcess &portal, const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.value(0) == u"pin")
        return portal.lastPin(words.value(1).toInt()).toUtf8();
    if (words.value(0) == u"clock")
        return portal.advanceClock(words.value(1).toLongLong()) ? "good" : "bad";
    if (words.value(0) == u"restart") {
        portal.kill();
        return portal.restart() ? "good" : "bad";
    }
    if (words.value(0) == u"stop") {
        portal.stop();
        return "good";
    }
    QByteArray out;
    portal.operatorCommand(words, &out);
    return out.simplified();
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    OrderStage stage;
    if (!stage.start()) {
        std::fputs(stage.portal.log().constData(), stderr);
        return 1;
    }
    const auto say = [](const QByteArray &line) {
        std::puts(line.constData());
        std::fflush(stdout);
    };
    const QJsonObject about{
        {QStringLiteral("url"), stage.portal.url().toString()}, {QStringLiteral("folder"), stage.portal.folder()},
        {QStringLiteral("sms"), stage.portal.smsCount()},       {QStringLiteral("kundenkennwort"), OrderStage::kundenkennwort},
        {QStringLiteral("trunk"), stage.contracts.trunk},       {QStringLiteral("cloud"), stage.contracts.cloud}};
    say(QJsonDocument(about).toJson(QJsonDocument::Compact));
    QTextStream in(stdin);
    for (QString line = in.readLine(); !line.isNull(); line = in.readLine())
        say(obey(stage.portal, line));
    return 0;
}
