#pragma once
#include "contracttypes.h"
#include "pbxlookup.h"
#include "portalcontext.h"
#include "selfcaretypes.h"

/// Everything about one contract that decides what becomes of a call.
struct PbxModel {
    ServiceContract contract;
    SelfCare selfCare;
    QList<AnywherePortal> portals;
    QHash<QString, QByteArray> voicemailPins; ///< by seat
    bool lineAway = false;                    ///< its registration was lost (`operator trunk down`)
    PbxLookup pbx{{}, {}};

    /// nullopt: no such contract.
    static std::optional<PbxModel> load(PortalContext &context, const QString &contractNumber);
};

/// One call and its circumstances.
struct CallSituation {
    QString from; ///< a number in any notation, or the internal number of a seat; empty: anonymous
    QString to;
    QDateTime at;
    bool trunkDown = false;  ///< no telephone and no trunk of the customer is registered
    bool unanswered = false; ///< nobody picks up
    QStringList busy;        ///< internal numbers of seats that are on the telephone
    QByteArray pin;          ///< typed at an Anywhere-Portal
    QString dial;            ///< dialled there
};
