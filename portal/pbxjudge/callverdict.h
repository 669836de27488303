#pragma once
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

/// Which Sperrprofil ends a call, and where it was assigned: seat, group, company or anywhere.
struct BlockedBy {
    Q_GADGET
    Q_PROPERTY(QString profile MEMBER profile)
    Q_PROPERTY(QString level MEMBER level)
public:
    QString profile;
    QString level;
    bool operator==(const BlockedBy &) const = default;
};

/// What becomes of a call; the answer of `fernamt-portal pbx call`. `outcome`: rings, diverted, blocked, busy, unreachable,
/// not_in_use, unknown_number, conference, fax, refused, dial_tone, pickup, loop. `rings`: internal numbers of telephones, E.164
/// of everything else. `presented`: what they see. `path`: each step, for people.
struct CallVerdict {
    Q_GADGET
    Q_PROPERTY(QString outcome MEMBER outcome)
    Q_PROPERTY(QStringList rings MEMBER rings)
    Q_PROPERTY(QString presented MEMBER presented)
    Q_PROPERTY(BlockedBy blockedBy MEMBER blockedBy)
    Q_PROPERTY(QString divertedBy MEMBER divertedBy)
    Q_PROPERTY(QStringList mails MEMBER mails)
    Q_PROPERTY(QStringList path MEMBER path)
public:
    QString outcome;
    QStringList rings;
    QString presented;
    BlockedBy blockedBy;
    QString divertedBy; ///< always, busy, no_answer, not_registered, time_table, routing, aws or once
    QStringList mails;  ///< »missed_call ADDRESS«, »fax ADDRESS«, »other ADDRESS« (R1-012)
    QStringList path;
};
