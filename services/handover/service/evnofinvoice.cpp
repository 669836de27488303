#include "evnofinvoice.h"

#include <QSet>
#include <algorithm>

namespace
{
using Type = Contract::DocumentType;

bool isArchivedEvn(const DocumentRow &row)
{
    return (row.document.type == Type::EvnPdf || row.document.type == Type::EvnCsv) && !row.archivePath.isEmpty();
}

bool sameMonth(const QDate &a, const QDate &b)
{
    return a.year() == b.year() && a.month() == b.month();
}
} // namespace

QList<HandoverEvn> EvnOfInvoice::of(const BilledInvoice &invoice, const QList<DocumentRow> &rows)
{
    QSet<QString> contracts;
    for (const BilledLine &line : invoice.lines)
        if (!line.contractNumber.isEmpty())
            contracts.insert(line.contractNumber);
    QList<DocumentRow> named, ofMonth;
    for (const DocumentRow &row : rows) {
        const Document &evn = row.document;
        if (!isArchivedEvn(row))
            continue;
        if (invoice.evnNumbers.contains(evn.number))
            named << row;
        else if (contracts.contains(evn.contractNumber) && sameMonth(evn.periodFrom, invoice.month()) &&
                 evn.correctsNumber.isEmpty() != invoice.creditNote)
            ofMonth << row;
    }
    QList<DocumentRow> found = named.isEmpty() ? ofMonth : named;
    std::stable_sort(found.begin(), found.end(), [](const DocumentRow &a, const DocumentRow &b) {
        return std::pair(a.document.type == Type::EvnCsv, a.document.number) <
               std::pair(b.document.type == Type::EvnCsv, b.document.number);
    });
    QList<HandoverEvn> evns;
    for (const DocumentRow &row : std::as_const(found)) {
        // what the retention rule has masked is no longer the file that the provider hashed
        const bool masked = row.state == DocumentState::RemovedByRule;
        evns << HandoverEvn{row.document.number, row.archivePath, masked ? QString() : row.document.sha256, {}};
    }
    return evns;
}
