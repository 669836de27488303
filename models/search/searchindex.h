#pragma once
#include "searchentry.h"

#include <QList>
#include <vector>

/// Entries in one folded text, so that a search is a walk over memory. Immutable; made on any thread.
///
/// Every word of the query must occur, upper and lower case and accents aside. A query that is a telephone number in any
/// notation, or a part of one with at least three digits, is looked for in the numbers: "0201 550", "+49 201 550", "0049201550"
/// and "550".
class SearchIndex
{
public:
    /// The hits of one page, the best first: titles that begin with the query, then words in the title, then the rest; among
    /// equals the newest.
    struct Group {
        QString page;
        int total = 0;
        QList<int> best; ///< positions in entries(), at most as many as asked for
    };

    SearchIndex() = default;
    explicit SearchIndex(QList<SearchEntry> entries);

    const QList<SearchEntry> &entries() const { return m_entries; }
    /// Groups in the order of the entries; none for an empty query.
    QList<Group> find(const QString &query, int perGroup) const;

    /// Folded as the texts are: "Müller" and "MULLER" agree.
    static QString folded(const QString &text);
    /// The digits to look for in E.164 numbers without their plus sign; empty when the query is no number.
    static QString digitsOf(const QString &query);

private:
    struct Hit {
        int entry;
        int rank;
    };
    class Text
    {
    public:
        void append(const QString &part);
        /// Calls `found(entry, position within the entry)` for the first place in each entry.
        template <typename F>
        void each(const QString &needle, F found) const;
        bool contains(int entry, const QString &needle) const;
        QStringView of(int entry) const;

    private:
        QString m_text;
        std::vector<qsizetype> m_starts{0};
    };

    std::vector<Hit> hits(const QString &query) const;
    int rank(int entry, qsizetype position) const;

    QList<SearchEntry> m_entries;
    std::vector<int> m_titles; ///< length of each folded title
    QStringList m_pages;
    std::vector<int> m_pageOf; ///< of each entry, its place in m_pages
    Text m_text;
    Text m_numbers;
};
