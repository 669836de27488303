#pragma once
#include "result.h"

#include <functional>
#include <vector>

/// A small tree of foreign XML: local names, trimmed texts, attributes. Asking for what is not there answers an empty node.
class XmlNode
{
public:
    QString name;
    QString text;
    std::vector<std::pair<QString, QString>> attributes;
    std::vector<XmlNode> children;

    /// The first child of this name.
    const XmlNode &operator[](const char *child) const;
    std::vector<const XmlNode *> all(const char *child) const;
    QString attribute(const char *attributeName) const;

    struct Source {
        QByteArrayView bytes;
        /// Root's name and namespace (of the document in a StandardBusinessDocument, when it came in such an envelope), before
        /// anything below it is read; what it answers ends the reading.
        std::function<Result<void>(const QString &name, const QString &space)> root;
        /// Another name for an element of an older dialect.
        std::function<QString(const QString &)> renamed;
        /// Children of a long list: whole ones go here at once and do not stay in the tree. False: not one of them.
        std::function<bool(int depth, const XmlNode &)> taken;
    };
    static constexpr qsizetype sizeLimit = 20 << 20;
    static constexpr int depthLimit = 64;
    static constexpr int nodeLimit = 200'000;       ///< at one time in the tree
    static constexpr qsizetype textLimit = 20'000;  ///< of one element; longer ones are cut, binary objects apart
    static constexpr qsizetype lineLimit = 100'000; ///< elements that `taken` takes

    /// UTF-16 is known by its bytes, other encodings by the declaration. No DOCTYPE, no entity, nothing beyond the limits.
    /// Invalid/einvoice_too_big, einvoice_doctype, damaged_einvoice.
    static Result<XmlNode> read(const Source &source);
};
