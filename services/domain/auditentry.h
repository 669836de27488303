#pragma once
#include "chainhead.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

/// One entry of the audit trail (B-16): what was changed, by whom, from what to what. Never a secret.
struct AuditEntry {
    enum class Origin {
        Here,    ///< by a user of this profile with this program
        Order,   ///< the provider carried out an order that was placed here
        Outside, ///< »außerhalb geändert«: found at the portal, not made here
    };
    enum class Outcome {
        Done,
        Unknown, ///< sent, and no answer came: whether the portal did it is not known
    };

    qint64 seq = 0; ///< set by the store, as are `at` and `hash`
    QDateTime at;
    Origin origin = Origin::Here;
    Outcome outcome = Outcome::Done;
    QString who;    ///< user name; of Outside: empty
    QString action; ///< what was done: diversions, sip_password, order, profile, settings …; "other": `reason` names the route
    QString kind;   ///< of the object, as the changes feed calls it; settings and archive besides
    QString objectId; ///< of the object; the contract's of its self-care
    QString title;    ///< the object's business number or name
    qint64 rev = 0;   ///< of the object afterwards; 0: has none
    QString orderNumber;
    QJsonObject before; ///< the fields that differ, only these; empty: it is new, or nothing was kept (passwords)
    QJsonObject after;
    QString reason;
    QString hash; ///< of the chain up to here

    bool operator==(const AuditEntry &) const = default;
    QString id() const { return QString::number(seq); }
};

/// What a walk over the trail found.
struct AuditCheck {
    bool chainGood = true;   ///< every hash follows, and the known head occurs
    bool tailProven = false; ///< the trail ends exactly at the known head
    ChainHead head;
    qint64 firstBad = 0; ///< the first entry that does not follow; 0: none
    bool good() const { return chainGood; }
};
