#pragma once
#include "einvoice.h"

/// What does not add up in an e-invoice: a rule of EN 16931, the figure of the file and the one that follows from its others.
struct EInvoiceFinding {
    enum class Rule {
        LineTotal,   ///< BT-131 = BT-129 × BT-146 / BT-149 - allowances + charges; not checked by the official rules
        LineSum,     ///< BR-CO-10
        Allowances,  ///< BR-CO-11
        Charges,     ///< BR-CO-12
        Net,         ///< BR-CO-13
        Vat,         ///< BR-CO-14
        Gross,       ///< BR-CO-15
        Due,         ///< BR-CO-16
        VatCategory, ///< BR-CO-17
    };
    Rule rule = Rule::LineTotal;
    QString where; ///< id of the line, or category and rate of the VAT row
    Money stated, computed;
    bool operator==(const EInvoiceFinding &) const = default;
};

namespace EInvoiceCheck
{
/// "BR-CO-10", "BT-131".
QString ruleName(EInvoiceFinding::Rule rule);
/// Compared at cents. What a file leaves out (MINIMUM has no lines) is not checked.
QList<EInvoiceFinding> findings(const EInvoice &invoice);
} // namespace EInvoiceCheck
