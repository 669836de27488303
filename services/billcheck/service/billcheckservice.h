#pragma once
#include "archiverecord.h"
#include "billcheck.h"
#include "deadline.h"
#include "result.h"

#include <QCoroTask>
#include <QObject>
#include <optional>

/// Rechnungsprüfung of all archived invoices (B-09). What was found while contracts were those of the billed month is kept: later
/// ones could not tell any more.
class BillCheckService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Nothing: not checked (yet), or no invoice.
    virtual std::optional<BillCheck> check(const QString &documentId) const = 0;
    /// Invoices that deviate, but not in the customer's favour; newest first.
    virtual QList<DocumentRow> deviating() const = 0;
    /// Last days to object: eight weeks from the day of the invoice, as its arrival is not known (TKG § 67).
    virtual QList<Deadline> objections() const = 0;
    /// Checks what is new or measured by something new. Called again while it runs it goes round once more.
    virtual QCoro::Task<Result<void>> refresh() = 0;

Q_SIGNALS:
    void checksChanged();
};
