#pragma once
#include "locallibrary.h"

/// The portal's documents joined with the archive, pure.
namespace DocumentJoin
{
/// R3-094, G-10: invoices and EVN for Administrator Kundenportal and Buchhaltung Kunde, Vertragsunterlagen for the former alone.
bool visible(Contract::DocumentType type, const QList<Contract::Role> &roles);
QList<Contract::Role> roles(const QStringList &words);
/// Newest first. Rows the roles may not see are left out, archived ones too.
QList<DocumentRow> rows(const QList<Document> &documents, const LocalSnapshot &local, const QList<Contract::Role> &roles);
} // namespace DocumentJoin
