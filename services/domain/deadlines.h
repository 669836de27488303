#pragma once
#include "contracttypes.h"
#include "deadline.h"
#include "documenttypes.h"

/// The one list of last days: notice of contracts, reduction of options, deletion of documents at the provider.
namespace Deadlines
{
/// Nearest first, those without a last day at the end. Nothing about a contract that is ended already, nor about options that
/// cannot be reduced yet, as these have no last day. Documents that go on the same day are one entry; `documents` are those the
/// reader cares about, usually the ones that are not in the archive.
QList<Deadline> of(const QList<ServiceContract> &contracts, const QList<Document> &documents, const QDate &today);

/// The order of the list.
void sort(QList<Deadline> &deadlines);

QList<Deadline> ofContract(const ServiceContract &contract, const QDate &today);
/// Eight weeks (TKG § 67) from the day of the invoice: when it arrived is not known, and later it cannot have been too early.
/// Nothing when they are over.
std::optional<Deadline> ofObjection(const Document &invoice, const QDate &today);
QList<Deadline> ofDocuments(const QList<Document> &documents, const QDate &today);
} // namespace Deadlines
