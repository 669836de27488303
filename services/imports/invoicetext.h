#pragma once
#include "importfacts.h"
#include "senderrules.h"

#include <optional>

/// Number, date and amounts out of the text of a PDF: behind the usual German and English words, or behind those that were
/// learned of its sender. Only what is certain: a word with two different values behind it tells nothing.
namespace InvoiceText
{
struct Found {
    QString sender; ///< VAT number, else IBAN, of whoever sent it; empty: unknown
    QString number;
    QDate date;
    QDate periodFrom, periodTo;
    std::optional<Money> net, vat, gross;
    bool creditNote = false;
    bool callRecords = false; ///< an EVN

    /// Number, date and all three amounts, which add up.
    bool complete() const;
    ImportFacts facts() const;
};

Found read(const QString &text, const SenderRules &rules);
/// The words in front of what somebody told: to be found there the next time. Nothing for a value that does not occur, or that
/// stands behind no words.
SenderRules::Labels learn(const QString &text, const InvoiceFigures &told);
/// Whether this amount is printed in the text, in German or English form.
bool shows(const QString &text, Money amount);

/// "1.284,60 €", "1,284.60", "EUR 12,50": nothing when it could be read in two ways.
std::optional<Money> amountOf(QStringView text);
/// "2.11.2026", "02.11.26", "2026-11-02", "2. November 2026".
QDate dateOf(const QString &text);
} // namespace InvoiceText
