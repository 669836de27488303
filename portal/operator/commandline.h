#pragma once
#include "portalcontext.h"

#include <QHash>

/// The command line of fernamt-portal.
struct CommandLine {
    PortalOptions options;
    QStringList operatorWords;      ///< after `operator`; empty: serve
    QHash<QString, QString> values; ///< options of operator commands, by name
    bool json = false;

    /// Ends the process with 2 on a usage error; --help and --version are answered.
    static CommandLine parse(const QStringList &arguments);
};
