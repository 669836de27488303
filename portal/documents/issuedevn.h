#pragma once
#include "documenttype.h"
#include "money.h"

#include <QDate>
#include <QList>
#include <QString>

/// One call that the customer pays for. The number is kept in full here and leaves the portal as the kind of EVN allows.
struct CallRow {
    QDate day;
    int secondOfDay = 0; ///< wall time of Europe/Berlin
    QString line;        ///< Anschluss
    QString extension;
    QString costCentre;
    QString target;
    QString destination;
    int seconds = 0;
    Money net;
};

/// An Einzelverbindungsnachweis as it is issued, for one account and one billing period.
struct IssuedEvn {
    QString number;
    QString correctsNumber;
    QString contractNumber;
    QString contractTitle;
    QString customerNumber;
    QString customerName;
    QString seller;
    QDate issued;
    QDate from;
    QDate to;
    Contract::EvnKind kind = Contract::EvnKind::Full;
    QList<CallRow> calls;

    Money net() const; ///< exact, four decimals
    /// The dialled number, without its last three digits in a shortened EVN (R0-021).
    QString shownTarget(const CallRow &call) const;
    QString title() const;
    QString fileName(const QString &suffix) const;
    static QString clock(int seconds); ///< hh:mm:ss
    static QString charge(Money net);  ///< four decimals with a comma
};

namespace EvnCsv
{
/// Semicolon, CRLF, Windows-1252, decimal comma.
QByteArray write(const IssuedEvn &evn);
} // namespace EvnCsv

namespace EvnPdf
{
QByteArray write(const IssuedEvn &evn);
} // namespace EvnPdf
