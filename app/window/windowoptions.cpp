#include "windowoptions.h"

#include <QCommandLineParser>

std::optional<WindowOptions> WindowOptions::parse(const QStringList &arguments, QString *message)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Fernamt: every invoice and call record, fetched, verified and kept."));
    parser.addOptions(
        {{QStringLiteral("demo"), QStringLiteral("Start a portal of its own with an example customer.")},
         {QStringLiteral("headless"), QStringLiteral("With --demo: sign in, fetch everything, take pictures, end.")},
         {QStringLiteral("out"), QStringLiteral("With --headless: the folder for archive and pictures."), QStringLiteral("DIR")},
         {QStringLiteral("data"), QStringLiteral("Keep everything below this folder."), QStringLiteral("DIR")},
         {QStringLiteral("profile"), QStringLiteral("The profile to open."), QStringLiteral("NAME")},
         {QStringLiteral("portal"), QStringLiteral("The portal's address."), QStringLiteral("URL")}});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments)) {
        *message = parser.errorText();
        return std::nullopt;
    }
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    WindowOptions options;
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.headless = parser.isSet(QStringLiteral("headless"));
    options.out = parser.value(QStringLiteral("out"));
    options.dataFolder = parser.value(QStringLiteral("data"));
    if (parser.isSet(QStringLiteral("profile")))
        options.profile = parser.value(QStringLiteral("profile"));
    else
        options.lastProfile = !options.demo && !parser.isSet(QStringLiteral("portal")); // that one is kept in its profile
    options.portal = QUrl(parser.value(QStringLiteral("portal")));
    if (options.headless && (!options.demo || options.out.isEmpty())) {
        *message = QStringLiteral("--headless needs --demo and --out DIR");
        return std::nullopt;
    }
    return options;
}
