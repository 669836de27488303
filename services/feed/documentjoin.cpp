#include "documentjoin.h"

#include "jsoncodec.h"

#include <QDir>
#include <QMetaEnum>
#include <QSet>

bool DocumentJoin::visible(Contract::DocumentType type, const QList<Contract::Role> &roles)
{
    if (roles.contains(Contract::Role::AdministratorKundenportal))
        return true;
    return roles.contains(Contract::Role::BuchhaltungKunde) && !Contract::isContractDocument(type);
}

QList<Contract::Role> DocumentJoin::roles(const QStringList &words)
{
    QList<Contract::Role> roles;
    for (const QString &word : words)
        if (const auto role = JsonCodec::enumFromWire(QMetaEnum::fromType<Contract::Role>(), word))
            roles.append(Contract::Role(*role));
    return roles;
}

namespace
{
DocumentState stateOf(const ArchivedDocument &kept, bool atProvider)
{
    if (kept.state != ArchivedDocument::State::Kept)
        return DocumentState::RemovedByRule;
    return atProvider ? DocumentState::Archived : DocumentState::DeletedAtProvider;
}

void addArchive(DocumentRow &row, const ArchivedDocument &kept, const QString &folder, bool atProvider)
{
    row.state = stateOf(kept, atProvider);
    if (!kept.path.isEmpty())
        row.archivePath = QDir(folder).filePath(kept.path);
    row.archivedAt = kept.fetchedAt;
    row.figures = kept.figures;
    // A credit note (type code 381) states its amounts without sign; in a list and its sums they count against the invoices.
    if (row.figures && row.document.variant == Contract::DocumentVariant::CreditNote && row.figures->gross > Money()) {
        row.figures->net = -row.figures->net;
        row.figures->vat = -row.figures->vat;
        row.figures->gross = -row.figures->gross;
    }
}
} // namespace

QList<DocumentRow> DocumentJoin::rows(const QList<Document> &documents, const LocalSnapshot &local,
                                      const QList<Contract::Role> &roles)
{
    QHash<QString, const ArchivedDocument *> archived;
    for (const ArchivedDocument &kept : local.archived)
        archived.insert(kept.document.id, &kept);
    QSet<QString> atProvider;
    QList<DocumentRow> rows;
    for (const Document &document : documents) {
        atProvider.insert(document.id);
        if (!visible(document.type, roles))
            continue;
        DocumentRow row;
        row.document = document;
        if (const ArchivedDocument *kept = archived.value(document.id))
            addArchive(row, *kept, local.folder, true);
        rows.append(row);
    }
    // Without a single complete sync nobody knows what the provider still has.
    const bool known = local.sync.lastSync.isValid();
    for (const ArchivedDocument &kept : local.archived) {
        if (atProvider.contains(kept.document.id) || !visible(kept.document.type, roles))
            continue;
        DocumentRow row;
        row.document = kept.document;
        // What was never at the provider cannot have been deleted there.
        addArchive(row, kept, local.folder, !known || kept.source.startsWith(QLatin1String("import:")));
        rows.append(row);
    }
    for (DocumentRow &row : rows) {
        const auto marks = local.marks.value(row.document.id);
        row.checked = marks[size_t(MarkKind::Checked)];
        row.booked = marks[size_t(MarkKind::Booked)];
        row.forwarded = marks[size_t(MarkKind::Forwarded)];
    }
    std::stable_sort(rows.begin(), rows.end(), [](const DocumentRow &a, const DocumentRow &b) {
        return a.document.documentDate > b.document.documentDate;
    });
    return rows;
}
