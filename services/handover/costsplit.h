#pragma once
#include "billedinvoice.h"

#include <QMap>

/// Who the calls of a contract were made by; exact.
struct CallShare {
    QString contractNumber;
    QDate month; ///< first day
    QString key; ///< extension or cost centre; empty: the file does not say
    Money net;
};

/// What one of them pays of an invoice, in cents.
struct CostShare {
    QString key; ///< empty: nobody in particular
    Money fixedNet;
    Money callsNet;
    Money vat;
    Money net() const { return fixedNet + callsNet; }
    Money gross() const { return net() + vat; }
    bool operator==(const CostShare &) const = default;
};

/// An invoice split by contract, cost centre or extension, to the cent (B-11).
namespace CostSplit
{
enum class By {
    Contract,
    CostCentre,
    Extension, ///< seat: who called; the line where the file tells no extension
    Line,      ///< the own number
};

struct Basis {
    By by = By::Contract;
    QList<CallShare> calls;         ///< of the month, with keys of the kind asked for
    QMap<QString, QString> centres; ///< CostCentre: where a contract's fixed costs go, and calls that nobody is charged with
    bool fixedByHead = false;       ///< Extension: fixed costs in equal parts to those who called
};

/// What of a position is somebody's.
struct Part {
    QString key; ///< empty: nobody's in particular
    Money net;
    bool operator==(const Part &) const = default;
};
/// One position; the parts add up to its net amount. There is at least one.
QList<Part> partsOf(const BilledInvoice &invoice, const BilledLine &line, const Basis &basis);

/// Positions »Verbindungen« by the calls of their contract, all others by contract or as `basis` says. Sums of net and VAT are
/// those of the invoice; what cannot be given to anybody has an empty key and stands last. A credit note's shares are negative.
QList<CostShare> of(const BilledInvoice &invoice, const Basis &basis);
/// Shares of several invoices added up, by key.
QList<CostShare> sum(const QList<QList<CostShare>> &invoices);
} // namespace CostSplit
