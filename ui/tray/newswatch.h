#pragma once
#include "desktopnotifier.h"

#include <QHash>
#include <QSet>
#include <optional>

struct Ticket;
struct UiContext;

/// Tells on the desktop when a ticket's flag »Kontaktieren Sie Support« or an answer of the support appears, or a new invoice.
/// What was there when this user's data was first known is no news; what came while the program was away is.
class NewsWatch final : public QObject
{
    Q_OBJECT
public:
    explicit NewsWatch(const UiContext &context, QObject *parent = nullptr);

private:
    struct Seen {
        bool flagged = false;
        QString answer; ///< id of the newest message of the support
    };
    static Seen seenOf(const Ticket &ticket);
    void lookAtTickets();
    void lookAtInvoices();
    void forget();
    void tell(const QList<DesktopNotifier::Notice> &news, const DesktopNotifier::Notice &ofMany);

    const UiContext &m_context;
    std::optional<QHash<QString, Seen>> m_tickets;
    std::optional<QSet<QString>> m_invoices;
};
