#include "einvoicevalues.h"

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype notesLimit = 50;
} // namespace

std::optional<Decimal> EInvoiceValues::number(const XmlNode &node)
{
    if (node.text.isEmpty())
        return {};
    const auto value = Decimal::parse(node.text);
    if (!value && m_unreadable.size() < notesLimit)
        m_unreadable += node.name + u": "_s + node.text.left(40);
    return value;
}

std::optional<Money> EInvoiceValues::money(const XmlNode &node)
{
    const auto value = number(node);
    if (!value)
        return {};
    const auto money = value->toMoney();
    if (!money && m_unreadable.size() < notesLimit)
        m_unreadable += node.name + u": "_s + node.text.left(40);
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

void EInvoiceValues::setBytes(EInvoiceAttachment &attachment, const XmlNode &binaryObject)
{
    attachment.fileName = binaryObject.attribute("filename");
    attachment.mediaType = binaryObject.attribute("mimeCode");
    attachment.bytes = QByteArray::fromBase64(binaryObject.text.toLatin1());
}
