#pragma once
#include "mailoutbox.h"
#include "portalclock.h"
#include "portaldatabase.h"
#include "rules.h"
#include "secretbox.h"

#include <QString>
#include <QStringList>

/// What the command line says.
struct PortalOptions {
    QString dataDir;
    QString database; ///< empty: dataDir/portal.db
    QString blobsDir; ///< content-addressed files; default dataDir/blobs
    QString outboxDir;
    QString smtpUrl;
    QString mailFrom;
    QString smsUrl;
    QString secretKeyFile; ///< default dataDir/secret.key
    QString publicUrl;     ///< for links in mails; default: where we listen
    QString recordFile;    ///< FERNAMT_RECORD
    QString certFile, keyFile;
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 port = 8080;
    int maxConnections = 1024;
    int maxPerAddress = 64;
    QStringList trustedProxies;
    QStringList disabledRules;
    QString clock;
    int pinsPerHour = 1000;   ///< PINs by SMS to all accounts together
    int pinSpace = 100000000; ///< how many PINs there are; fewer only in an experiment
    int technicalDelay = 0;   ///< seconds that technical data takes
    quint64 demoSeed = 1;
    bool demo = false;
    bool demoDeviation = false; ///< the demo's newest invoice is wrong in one position
    bool seedTestUsers = false;
    bool testControls = false;
    bool exitOnStdinEof = false;
};

/// What every feature gets; built once in main, outlives all handlers.
struct PortalContext {
    PortalOptions options;
    PortalDatabase &database;
    PortalClock &clock;
    MailOutbox &outbox;
    Rules &rules;
    const SecretBox &secrets;
};
