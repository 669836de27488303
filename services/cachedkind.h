#pragma once
#include "feedkind.h"
#include "jsoncodec.h"

#include <QHash>
#include <QList>
#include <QSet>

/// The rows of one kind, by id. T has `id` and `rev`.
template <typename T>
class CachedKind final : public FeedKind
{
public:
    using FeedKind::FeedKind;

    const QList<T> &rows() const { return m_rows; }
    /// Valid until the next change.
    const T *find(const QString &id) const
    {
        const auto at = m_index.constFind(id);
        return at == m_index.constEnd() ? nullptr : &m_rows.at(*at);
    }
    std::optional<T> value(const QString &id) const
    {
        const T *row = find(id);
        return row ? std::optional<T>(*row) : std::nullopt;
    }
    /// A newer state than the feed has brought so far, from the answer to a write. An older one is ignored.
    void put(const T &row)
    {
        const auto at = m_index.constFind(row.id);
        if (m_dropped.contains(row.id)) {
            return;
        } else if (at == m_index.constEnd()) {
            m_index.insert(row.id, m_rows.size());
            m_rows.append(row);
        } else if (m_rows.at(*at).rev <= row.rev) {
            m_rows[*at] = row;
        }
    }

    /// A row whose removal the portal has confirmed. A turn that began before does not bring it back; ids are never used again.
    void drop(const QString &id)
    {
        m_dropped.insert(id);
        removeDropped();
    }

    std::shared_ptr<Batch> begin() const override { return std::make_shared<Rows>(); }
    void replace(Batch &batch) override
    {
        m_rows = static_cast<Rows &>(batch).rows;
        removeDropped();
    }
    void merge(Batch &batch, const QStringList &removed) override
    {
        for (const T &row : static_cast<Rows &>(batch).rows)
            put(row);
        if (removed.isEmpty())
            return;
        const QSet<QString> gone(removed.begin(), removed.end());
        m_rows.removeIf([&gone](const T &row) { return gone.contains(row.id); });
        index();
    }
    void clear() override
    {
        m_rows.clear();
        m_index.clear();
    }

private:
    struct Rows final : Batch {
        QList<T> rows;
        Result<void> take(const QJsonObject &body) override
        {
            auto row = JsonCodec::fromJson<T>(body);
            if (!row)
                return fail(Error::Kind::Protocol, QStringLiteral("invalid_answer"), row.error().detail);
            rows.append(std::move(*row));
            return {};
        }
    };

    void removeDropped()
    {
        m_rows.removeIf([this](const T &row) { return m_dropped.contains(row.id); });
        index();
    }
    void index()
    {
        m_index.clear();
        m_index.reserve(m_rows.size());
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_index.insert(m_rows.at(i).id, i);
    }

    QList<T> m_rows;
    QHash<QString, qsizetype> m_index;
    QSet<QString> m_dropped;
};
