#pragma once
#include "einvoicecheck.h"
#include "importfacts.h"

/// What became of one file of an import. Every file given, and every file within a ZIP or a mail, has exactly one of these.
struct ImportItem {
    enum class Outcome {
        Archived,
        Already,  ///< these bytes, or this invoice in another file, are in the archive
        Unpacked, ///< a ZIP or a mail: its files follow
        Asked,    ///< what it is, is not certain: `missing` says what only a person can tell
        Refused,  ///< `error` says why; the file stays where it is
    };
    QString origin; ///< the file, for one inside of another "mail.eml › invoice.pdf"; foreign text, shown only
    Outcome outcome = Outcome::Refused;
    Error error; ///< of Refused; of Already: import_known, import_same_number
    QStringList
        missing; ///< of Asked: number, date, net, vat, gross; duration_form, date_order, amount, day, called_number, columns
    /// Of Archived: foreign_currency, sums_differ, not_a_number, text_differs, repaired_pdf, booking_aid, calls_not_taken.
    QStringList notes;
    ImportFacts facts;  ///< as far as known
    QString documentId; ///< of Archived
    QString path;       ///< in the archive, absolute
    QList<EInvoiceFinding> findings;
    qint64 calls = 0; ///< of an EVN: rows that became call records
};

struct ImportReport {
    QList<ImportItem> items;
    bool cancelled = false; ///< what had been archived by then stays; files that were not looked at have no item

    int count(ImportItem::Outcome outcome) const
    {
        return int(std::count_if(items.begin(), items.end(), [&](const ImportItem &i) { return i.outcome == outcome; }));
    }
};

struct ImportProgress {
    int done = 0, total = 0; ///< files given
    QString current;
};
