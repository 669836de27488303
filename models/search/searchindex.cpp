#include "searchindex.h"

#include <QStringMatcher>
#include <algorithm>

namespace
{
constexpr QChar between = u'\n'; // never part of a query: those are split at white space
constexpr int fewestDigits = 3;
} // namespace

QString SearchIndex::folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    return plain.toCaseFolded().replace(QStringLiteral("ß"), QStringLiteral("ss"));
}

QString SearchIndex::digitsOf(const QString &query)
{
    QString digits;
    for (const QChar c : query) {
        if (c.isDigit())
            digits.append(c);
        else if (!QStringLiteral(" -/()+.").contains(c))
            return {};
    }
    if (digits.startsWith(u"00"))
        digits.remove(0, 2);
    else if (digits.startsWith(u'0'))
        digits.replace(0, 1, QStringLiteral("49")); // national numbers are German, as in PhoneNumber
    return digits.size() >= fewestDigits ? digits : QString();
}

void SearchIndex::Text::append(const QString &part)
{
    m_text.append(part);
    m_text.append(between);
    m_starts.push_back(m_text.size());
}

QStringView SearchIndex::Text::of(int entry) const
{
    return QStringView(m_text).sliced(m_starts[entry], m_starts[entry + 1] - m_starts[entry]);
}

template <typename F>
void SearchIndex::Text::each(const QString &needle, F found) const
{
    const QStringMatcher matcher(needle);
    for (qsizetype at = matcher.indexIn(m_text); at >= 0;) {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), at);
        const int entry = int(next - m_starts.begin()) - 1;
        found(entry, at - m_starts[entry]);
        at = matcher.indexIn(m_text, *next);
    }
}

bool SearchIndex::Text::contains(int entry, const QString &needle) const
{
    return of(entry).contains(needle);
}

SearchIndex::SearchIndex(QList<SearchEntry> entries) : m_entries(std::move(entries))
{
    m_titles.reserve(m_entries.size());
    for (const SearchEntry &entry : std::as_const(m_entries)) {
        const QString title = folded(entry.title);
        m_titles.push_back(int(title.size()));
        qsizetype page = m_pages.indexOf(entry.page);
        if (page < 0) {
            page = m_pages.size();
            m_pages.append(entry.page);
        }
        m_pageOf.push_back(int(page));
        m_text.append(title + between + folded(entry.detail) + between + folded(entry.words));
        QString numbers = entry.numbers.join(between);
        m_numbers.append(numbers.remove(u'+'));
    }
}

int SearchIndex::rank(int entry, qsizetype position) const
{
    if (position == 0)
        return 0;
    const bool wordStart = !m_text.of(entry)[position - 1].isLetterOrNumber();
    return position < m_titles[entry] ? (wordStart ? 1 : 2) : (wordStart ? 3 : 4);
}

std::vector<SearchIndex::Hit> SearchIndex::hits(const QString &query) const
{
    std::vector<Hit> found;
    QStringList words = folded(query).split(QChar::Space, Qt::SkipEmptyParts);
    // the longest word first: it leaves the fewest entries to look at
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    if (words.isEmpty())
        return found;
    m_text.each(words.first(), [&](int entry, qsizetype position) {
        if (std::all_of(words.begin() + 1, words.end(), [&](const QString &word) { return m_text.contains(entry, word); }))
            found.push_back({entry, rank(entry, position)});
    });
    if (const QString digits = digitsOf(query); !digits.isEmpty()) {
        const auto texts = std::ptrdiff_t(found.size());
        m_numbers.each(digits, [&](int entry, qsizetype) {
            const auto end = found.begin() + texts;
            const auto there = std::lower_bound(found.begin(), end, entry, [](const Hit &h, int e) { return h.entry < e; });
            if (there == end || there->entry != entry)
                found.push_back({entry, 0});
        });
    }
    return found;
}

QList<SearchIndex::Group> SearchIndex::find(const QString &query, int perGroup) const
{
    const QString trimmed = query.simplified();
    if (trimmed.isEmpty())
        return {};
    std::vector<std::vector<Hit>> byPage(m_pages.size());
    for (const Hit &hit : hits(trimmed))
        byPage[m_pageOf[hit.entry]].push_back(hit);
    const auto better = [this](const Hit &a, const Hit &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        const QDate left = m_entries.at(a.entry).date, right = m_entries.at(b.entry).date;
        return left != right ? left > right : a.entry < b.entry;
    };
    QList<Group> groups;
    for (std::size_t page = 0; page < byPage.size(); ++page) {
        auto &list = byPage[page];
        if (list.empty())
            continue;
        const auto shown = list.begin() + std::min<std::ptrdiff_t>(perGroup, std::ptrdiff_t(list.size()));
        std::partial_sort(list.begin(), shown, list.end(), better);
        Group group{m_pages.at(qsizetype(page)), int(list.size()), {}};
        for (auto it = list.begin(); it != shown; ++it)
            group.best.append(it->entry);
        groups.append(group);
    }
    return groups;
}
