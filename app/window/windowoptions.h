#pragma once
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

/// The command line of the window.
struct WindowOptions {
    bool demo = false;
    bool headless = false;
    QString out;        ///< with --headless: where archive and pictures go
    QString dataFolder; ///< --data
    QString profile = QStringLiteral("default");
    bool lastProfile = false; ///< no profile was named: the one opened last
    QUrl portal;

    /// Nothing: wrong usage; `message` says why.
    static std::optional<WindowOptions> parse(const QStringList &arguments, QString *message);
};
