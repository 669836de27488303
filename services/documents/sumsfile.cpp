#include "sumsfile.h"

#include "durable.h"
#include "filehash.h"
#include "storeerror.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Names with a backslash or a line break are written escaped, the line starting with a backslash.
QString unescaped(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size())
            out += text[i];
        else if (const QChar next = text[++i]; next == u'n')
            out += u'\n';
        else if (next == u'r')
            out += u'\r';
        else
            out += next;
    }
    return out;
}
} // namespace

bool SumsFile::leadsOut(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u'/') || path.contains(u'\\') || path.contains(QChar(u'\0')) || path.contains(u':'))
        return true;
    const auto steps = path.split(u'/');
    return steps.contains(u".."_s) || steps.contains(QString());
}

Result<void> SumsFile::write(const QString &folder, const Sums &sums)
{
    QByteArray text;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        text += it.value().toLatin1() + "  " + it.key().toUtf8() + '\n';
    const auto failed = Platform::durableReplace(StoreError::toPath(folder + u'/' + name),
                                                 std::string_view(text.constData(), size_t(text.size())));
    if (failed)
        return fail(StoreError::fromPlatform(*failed));
    return {};
}

Result<SumsFile::Sums> SumsFile::read(const QString &folder)
{
    auto text = FileHash::readAll(folder + u'/' + name, 64 << 20);
    if (!text) {
        if (text.error().code == u"path_not_found")
            return fail(Error::Kind::Storage, u"no_checksums"_s, folder + u'/' + name);
        return fail(text.error());
    }
    static const QRegularExpression line(u"^(\\\\?)([0-9a-fA-F]{64}) [ *](?:\\./)?(.*)$"_s);
    Sums sums;
    for (const QString &row : QString::fromUtf8(*text).split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = line.match(row.endsWith(u'\r') ? row.chopped(1) : row);
        const QString path = match.captured(1).isEmpty() ? match.captured(3) : unescaped(match.captured(3));
        if (!match.hasMatch() || leadsOut(path))
            return fail(Error::Kind::Storage, u"checksums_damaged"_s, folder + u'/' + name + u": "_s + row.left(200));
        sums.insert(path, match.captured(2).toLower());
    }
    return sums;
}
