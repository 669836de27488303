#include "einvoicevalues.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype notesLimit = 50;

QString shown(const XmlNode &node)
{
    return node.name + u": "_s + node.text.left(40);
}

QDate firstOfMonth(const XmlNode &node)
{
    const XmlNode &text = node["DateTimeString"];
    return text.attribute("format") == u"610" && text.text.size() == 6 ? QDate::fromString(text.text + u"01"_s, u"yyyyMMdd"_s)
                                                                       : QDate();
}
} // namespace

void EInvoiceValues::note(const QString &what)
{
    if (m_unreadable.size() < notesLimit)
        m_unreadable += what;
}

std::optional<Decimal> EInvoiceValues::number(const XmlNode &node)
{
    if (node.text.isEmpty())
        return {};
    const auto value = Decimal::parse(node.text);
    if (!value)
        note(shown(node));
    return value;
}

std::optional<Money> EInvoiceValues::money(const XmlNode &node)
{
    const auto value = number(node);
    if (!value)
        return {};
    const auto money = value->toMoney();
    if (!money)
        note(shown(node));
    return money;
}

QDate EInvoiceValues::date(const XmlNode &node)
{
    const QDate compact = QDate::fromString(node.text.left(8), u"yyyyMMdd"_s);
    return compact.isValid() ? compact : QDate::fromString(node.text.left(10), Qt::ISODate);
}

QDate EInvoiceValues::ciiDate(const XmlNode &node)
{
    return date(node["DateTimeString"].text.isEmpty() ? node["DateTime"] : node["DateTimeString"]);
}

QDate EInvoiceValues::ciiPeriodStart(const XmlNode &node)
{
    const QDate month = firstOfMonth(node);
    return month.isValid() ? month : ciiDate(node);
}

QDate EInvoiceValues::ciiPeriodEnd(const XmlNode &node)
{
    const QDate month = firstOfMonth(node);
    return month.isValid() ? month.addMonths(1).addDays(-1) : ciiDate(node);
}

QStringList EInvoiceValues::texts(const std::vector<const XmlNode *> &nodes)
{
    QStringList list;
    for (const XmlNode *node : nodes)
        if (!node->text.isEmpty())
            list += node->text;
    return list;
}

const XmlNode &EInvoiceValues::inCurrency(const std::vector<const XmlNode *> &nodes, const QString &currency)
{
    static const XmlNode none;
    for (const XmlNode *node : nodes)
        if (currency.isEmpty() || node->attribute("currencyID") == currency)
            return *node;
    for (const XmlNode *node : nodes)
        if (node->attribute("currencyID").isEmpty())
            return *node;
    return none;
}

std::optional<Money> EInvoiceValues::total(const std::vector<const XmlNode *> &nodes, const QString &currency)
{
    const XmlNode &chosen = inCurrency(nodes, currency);
    for (const XmlNode *node : nodes) {
        if (node->text.isEmpty() || node == &chosen)
            continue;
        if (chosen.text.isEmpty()) {
            note(shown(*node) + u' ' + node->attribute("currencyID").left(10));
            return {};
        }
        if (node->attribute("currencyID") == chosen.attribute("currencyID") &&
            Decimal::parse(node->text) != Decimal::parse(chosen.text)) {
            note(shown(chosen) + u" and "_s + node->text.left(40));
            return {};
        }
    }
    return money(chosen);
}

void EInvoiceValues::setBytes(EInvoiceAttachment &attachment, const XmlNode &binaryObject)
{
    attachment.fileName = binaryObject.attribute("filename");
    attachment.mediaType = binaryObject.attribute("mimeCode");
    attachment.bytes = QByteArray::fromBase64(binaryObject.text.toLatin1());
}
