#pragma once
#include "searchindex.h"

#include <QAbstractListModel>
#include <functional>
#include <memory>

/// Hits of the global search as a list: a head per page with its count, then its best hits. The index is made on another thread
/// when something changed and somebody asks; until it is there the present one answers.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IsHead = Qt::UserRole + 1, Title, Detail, Page, Id, Total };
    static constexpr int perGroup = 5;

    /// Runs on another thread; takes its snapshots when it is made.
    using Gather = std::function<QList<SearchEntry>()>;

    explicit SearchModel(QObject *parent = nullptr);
    ~SearchModel() override;

    /// Called on this thread whenever the index is made anew.
    void setSources(std::function<Gather()> snapshot) { m_snapshot = std::move(snapshot); }
    /// What is found may have changed.
    void setStale();
    /// Everything goes: another user, or signed out.
    void clear();
    /// "Contracts": the head of a page's hits.
    void setTitles(std::function<QString(const QString &page)> title) { m_title = std::move(title); }
    /// Hits that no index holds, all of one page, asked for at every query.
    using Live = std::function<QList<SearchEntry>(const QString &query)>;
    void setLive(Live live) { m_live = std::move(live); }
    void setQuery(const QString &query);
    /// The same query once more, after something that `live` looks at has come.
    void repeat() { answer(); }
    QString query() const { return m_query; }
    /// The index still has to be made for the first time.
    bool isWaiting() const { return !m_index; }
    /// The first hit at or behind this row in steps of ±1, -1: none.
    int hitFrom(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The hits of the present query stand; also when an index has come.
    void answered();

private:
    struct Line {
        int entry = -1; ///< -1: a head
        QString page;
        int total = 0;
        bool live = false;
    };
    const SearchEntry &entryOf(const Line &line) const;
    struct Guard;

    void make();
    void answer();

    std::function<Gather()> m_snapshot;
    std::function<QString(const QString &)> m_title;
    std::shared_ptr<const SearchIndex> m_index;
    std::shared_ptr<Guard> m_guard;
    Live m_live;
    QList<SearchEntry> m_liveHits;
    QList<Line> m_rows;
    QString m_query;
    bool m_stale = true;
    bool m_making = false;
    int m_generation = 0;
};
