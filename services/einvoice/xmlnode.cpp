#include "xmlnode.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype attributeLimit = 16;

tl::unexpected<Error> damaged(const QString &why)
{
    return fail(Error::Kind::Invalid, u"damaged_einvoice"_s, why);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Blanks in front of the declaration and blanks or zeros behind the end, as some writers of PDFs leave them.
QByteArrayView withoutPadding(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && isBlank(bytes.front()))
        bytes = bytes.sliced(1);
    while (!bytes.isEmpty() && (isBlank(bytes.back()) || bytes.back() == '\0'))
        bytes.chop(1);
    return bytes;
}

/// The encoding that the bytes show whatever their declaration says: UTF-16, or single bytes that call themselves UTF-16 as
/// writers of strings leave them. Nothing: the declaration is right.
std::optional<QStringConverter::Encoding> shownEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith(QByteArrayView("<\0", 2)))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF") || bytes.startsWith(QByteArrayView("\0<", 2)))
        return QStringConverter::Utf16BE;
    const QByteArray head = bytes.first(qMin<qsizetype>(bytes.size(), 200)).toByteArray().toLower();
    const auto end = head.indexOf("?>");
    return end > 0 && head.left(end).contains("utf-16") ? std::optional(QStringConverter::Utf8) : std::nullopt;
}

/// Nothing: bytes that are no text in the encoding they show.
std::optional<QString> decoded(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    while (text.endsWith(QChar()))
        text.chop(1);
    return text.trimmed();
}

/// Builds the tree from the tokens; the open elements are the stack.
class Builder
{
public:
    explicit Builder(const XmlNode::Source &source) : m_source(source) {}

    Result<void> start(const QXmlStreamReader &xml)
    {
        if (m_open.size() >= size_t(XmlNode::depthLimit))
            return damaged(u"nested too deep"_s);
        if (++m_nodes > XmlNode::nodeLimit)
            return fail(Error::Kind::Invalid, u"einvoice_too_big"_s, u"too many elements"_s);
        if (m_open.empty())
            if (auto wanted = m_source.root(xml.name().toString(), xml.namespaceUri().toString()); !wanted)
                return wanted;
        XmlNode node;
        node.name = m_source.renamed(xml.name().toString());
        const QXmlStreamAttributes given = xml.attributes();
        for (qsizetype i = 0; i < qMin(given.size(), attributeLimit); ++i)
            node.attributes.emplace_back(given[i].name().toString(), given[i].value().left(XmlNode::textLimit).toString());
        m_open.push_back(std::move(node));
        return {};
    }

    void text(QStringView part)
    {
        if (m_open.empty())
            return;
        XmlNode &node = m_open.back();
        const bool binary = node.name.endsWith(u"BinaryObject");
        const qsizetype left = binary ? XmlNode::sizeLimit : XmlNode::textLimit - node.text.size();
        node.text += part.left(qMax<qsizetype>(0, left));
    }

    Result<void> end()
    {
        XmlNode node = std::move(m_open.back());
        m_open.pop_back();
        node.text = node.text.trimmed();
        if (m_open.empty()) {
            m_root = std::move(node);
        } else if (m_source.taken(int(m_open.size()), node)) {
            m_nodes -= count(node);
            if (++m_taken > XmlNode::lineLimit)
                return fail(Error::Kind::Invalid, u"einvoice_too_big"_s, u"too many lines"_s);
        } else {
            m_open.back().children.push_back(std::move(node));
        }
        return {};
    }

    /// Between the documents of an envelope.
    bool outside() const { return m_open.empty(); }
    bool done() const { return !m_root.name.isEmpty(); }
    XmlNode take() { return std::move(m_root); }

private:
    static int count(const XmlNode &node)
    {
        int sum = 1;
        for (const XmlNode &child : node.children)
            sum += count(child);
        return sum;
    }

    const XmlNode::Source &m_source;
    std::vector<XmlNode> m_open;
    XmlNode m_root;
    int m_nodes = 0;
    qsizetype m_taken = 0;
};
} // namespace

const XmlNode &XmlNode::operator[](const char *child) const
{
    static const XmlNode none;
    for (const XmlNode &node : children)
        if (node.name == QLatin1String(child))
            return node;
    return none;
}

std::vector<const XmlNode *> XmlNode::all(const char *child) const
{
    std::vector<const XmlNode *> found;
    for (const XmlNode &node : children)
        if (node.name == QLatin1String(child))
            found.push_back(&node);
    return found;
}

QString XmlNode::attribute(const char *attributeName) const
{
    for (const auto &[key, value] : attributes)
        if (key == QLatin1String(attributeName))
            return value;
    return {};
}

Result<XmlNode> XmlNode::read(const Source &source)
{
    if (source.bytes.size() > sizeLimit)
        return fail(Error::Kind::Invalid, u"einvoice_too_big"_s);
    QXmlStreamReader xml;
    if (const auto encoding = shownEncoding(source.bytes)) {
        const auto text = decoded(source.bytes, *encoding);
        if (!text)
            return damaged(u"its bytes are no text in the encoding they show"_s);
        xml.addData(*text);
    } else {
        const QByteArrayView bytes = withoutPadding(source.bytes);
        xml.addData(QByteArray::fromRawData(bytes.data(), bytes.size()));
    }
    bool envelope = false;
    Builder builder(source);
    while (!xml.atEnd()) {
        Result<void> step;
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return fail(Error::Kind::Invalid, u"einvoice_doctype"_s, u"a document type declaration is refused"_s);
        case QXmlStreamReader::EntityReference:
            return damaged(u"an entity is refused"_s);
        case QXmlStreamReader::StartElement:
            if (builder.outside() && !envelope && xml.name() == u"StandardBusinessDocument")
                envelope = true;
            else if (builder.outside() && envelope && xml.name() == u"StandardBusinessDocumentHeader")
                xml.skipCurrentElement();
            else if (builder.outside() && builder.done())
                return damaged(u"two documents in one envelope"_s);
            else
                step = builder.start(xml);
            break;
        case QXmlStreamReader::Characters:
            builder.text(xml.text());
            break;
        case QXmlStreamReader::EndElement:
            if (!builder.outside()) // else the envelope's own
                step = builder.end();
            break;
        default:
            break;
        }
        if (!step)
            return fail(step.error());
    }
    if (xml.hasError())
        return damaged(u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString()));
    if (!builder.done()) // an empty envelope
        if (const auto wanted = source.root(u"StandardBusinessDocument"_s, {}); !wanted)
            return fail(wanted.error());
    return builder.take();
}
