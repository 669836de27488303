#pragma once
#include "documenttypes.h"
#include "money.h"

#include <QDate>
#include <QDateTime>

/// What the embedded factur-x.xml of an invoice says (EN 16931 BT-1, 2, 9, 109, 110, 112). Absent until archived.
/// In a DocumentRow the amounts of a credit note are negative.
struct InvoiceFigures {
    QString number;
    QDate issueDate;
    QDate dueDate;
    Money net;
    Money vat;
    Money gross;
    bool operator==(const InvoiceFigures &) const = default;
};

/// Local marks of the accountant: who set it and when. Not set: `at` is invalid.
struct Mark {
    QString by;
    QDateTime at;
    bool operator==(const Mark &) const = default;
};

enum class MarkKind { Checked, Booked, Forwarded }; ///< geprüft, gebucht, weitergeleitet

/// Where a document stands, for the row's state.
enum class DocumentState {
    AtProvider,        ///< not archived yet
    Archived,          ///< verified copy here, still at the provider
    DeletedAtProvider, ///< archived here, gone there
    RemovedByRule,     ///< masked or deleted here by the retention rule (G-42); the journal says so
};

/// One row of the pages Rechnungen and Vertragsunterlagen: the portal's document joined with the archive.
struct DocumentRow {
    Document document;
    DocumentState state = DocumentState::AtProvider;
    QString archivePath; ///< absolute; empty until archived
    QDateTime archivedAt;
    std::optional<InvoiceFigures> figures;
    Mark checked, booked, forwarded;
    bool operator==(const DocumentRow &) const = default;
};

/// What `archive verify` found.
struct VerifyReport {
    int checked = 0;
    int removedByRule = 0;
    bool chainGood = true;
    bool tailProven = false; ///< the chain's head matched the one kept in the keychain
    struct Difference {
        QString path;
        QString what; ///< "missing", "changed", "not_listed", "journal"
    };
    QList<Difference> differences;
};

/// Retention of archived EVN (G-42); invoices always stay.
struct RetentionRule {
    enum class Action { Keep, Mask, Delete };
    Action action = Action::Keep;
    int afterMonths = 6;
    bool operator==(const RetentionRule &) const = default;
};
