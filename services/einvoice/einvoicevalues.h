#pragma once
#include "einvoice.h"
#include "xmlnode.h"

/// Turns the texts of nodes into values. What is there but no number is noted in `EInvoice::unreadable`.
class EInvoiceValues
{
public:
    explicit EInvoiceValues(QStringList &unreadable) : m_unreadable(unreadable) {}

    std::optional<Decimal> number(const XmlNode &node);
    std::optional<Money> money(const XmlNode &node);
    /// "2026-11-02", also with a time or zone behind it, or CII's "20261102".
    static QDate date(const XmlNode &node);
    /// DateTimeString or DateTime below the node.
    static QDate ciiDate(const XmlNode &node);
    /// An end of a period: it may be a whole month (format 610, "202611"), of which it is the first or the last day.
    static QDate ciiPeriodStart(const XmlNode &node);
    static QDate ciiPeriodEnd(const XmlNode &node);
    static QStringList texts(const std::vector<const XmlNode *> &nodes);
    /// The amount in this currency among several of one name, else one without a currency. `currency` empty: the first.
    static const XmlNode &inCurrency(const std::vector<const XmlNode *> &nodes, const QString &currency);
    /// The amount in this currency among the several of one total. Stated twice with two values, or in another currency only: it
    /// is noted as unreadable, for nobody can tell which one is meant.
    std::optional<Money> total(const std::vector<const XmlNode *> &nodes, const QString &currency);
    /// BT-125 with its name and type.
    static void setBytes(EInvoiceAttachment &attachment, const XmlNode &binaryObject);

private:
    void note(const QString &what);
    QStringList &m_unreadable;
};
