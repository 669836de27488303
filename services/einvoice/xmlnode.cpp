#include "xmlnode.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype attributeLimit = 16;

tl::unexpected<Error> damaged(const QString &why)
{
    return fail(Error::Kind::Invalid, u"damaged_einvoice"_s, why);
}

/// Blanks in front of the declaration and blanks or zeros behind the end, as some writers of PDFs leave them.
QByteArrayView withoutPadding(QByteArrayView bytes)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!bytes.isEmpty() && blank(bytes.front()))
        bytes = bytes.sliced(1);
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"); // its zeros are halves of letters
    while (!wide && !bytes.isEmpty() && (blank(bytes.back()) || bytes.back() == '\0'))
        bytes.chop(1);
    return bytes;
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
    const QByteArrayView bytes = withoutPadding(source.bytes);
    QXmlStreamReader xml(QByteArray::fromRawData(bytes.data(), bytes.size()));
    Builder builder(source);
    while (!xml.atEnd()) {
        Result<void> step;
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return fail(Error::Kind::Invalid, u"einvoice_doctype"_s, u"a document type declaration is refused"_s);
        case QXmlStreamReader::EntityReference:
            return damaged(u"an entity is refused"_s);
        case QXmlStreamReader::StartElement:
            step = builder.start(xml);
            break;
        case QXmlStreamReader::Characters:
            builder.text(xml.text());
            break;
        case QXmlStreamReader::EndElement:
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
    return builder.take();
}
