#pragma once
#include "deadline.h"

#include <QByteArray>
#include <functional>

class Clock;
class ContractService;
class DocumentService;

/// A deadline in somebody's language, for a calendar.
struct DeadlineText {
    QString summary;
    QString description; ///< may have several lines
};

/// The one list of last days: notice of contracts, reduction of options, documents the provider deletes before they are archived;
/// also as a calendar file. Keeps no state of its own.
class DeadlineService
{
public:
    DeadlineService(const ContractService &contracts, const DocumentService &documents, const Clock &clock)
        : m_contracts(contracts), m_documents(documents), m_clock(clock)
    {
    }

    /// Last days that another service knows of.
    void addSource(std::function<QList<Deadline>()> source) { m_sources << std::move(source); }

    /// Nearest first; those without a last day at the end.
    QList<Deadline> deadlines() const;
    /// An iCalendar file of those that have a day; importing it again replaces its entries.
    QByteArray calendar(const QList<Deadline> &deadlines, const QString &name,
                        const std::function<DeadlineText(const Deadline &)> &words) const;

private:
    const ContractService &m_contracts;
    const DocumentService &m_documents;
    const Clock &m_clock;
    QList<std::function<QList<Deadline>()>> m_sources;
};
