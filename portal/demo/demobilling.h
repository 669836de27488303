#pragma once
#include "democompany.h"
#include "issuedinvoice.h"

/// A Vertragsunterlage of the demo before it is drawn.
struct DemoContractPaper {
    Contract::DocumentType type;
    ContractPaper paper;
};

/// Everything the demo customer has been sent: invoices that add up with the contracts, EVN that add up with the invoices.
struct DemoBilling {
    QList<IssuedInvoice> invoices; ///< oldest first, the Gutschrift last
    QList<IssuedEvn> evns;         ///< of the last 180 days, corrections last
    QList<DemoContractPaper> papers;

    static DemoBilling of(const DemoCompany &company);
    /// What `contract` costs in `month` without connections; one line per position that has a price.
    static QList<IssuedLine> contractLines(const DemoContract &contract, const QDate &month);
    /// Day on which the invoice for `month` is sent: the 5th of the following month.
    static QDate issueDay(const QDate &month);
};
