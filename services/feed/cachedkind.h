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
    /// A newer state than the feed has brought so far, from the answer to a write. An older one is ignored. A turn that began
    /// before it may read a store that does not know it yet; that does not take it away again.
    void put(const T &row)
    {
        m_written.insert(row.id, {row, m_turn});
        place(row);
    }

    /// A row whose removal the portal has confirmed. A turn that began before does not bring it back; ids are never used again.
    void drop(const QString &id)
    {
        m_dropped.insert(id);
        m_written.remove(id);
        removeDropped();
    }

    std::shared_ptr<Batch> begin() override
    {
        const auto rows = std::make_shared<Rows>();
        rows->turn = ++m_turn;
        return rows;
    }
    void replace(Batch &batch) override
    {
        Rows &rows = static_cast<Rows &>(batch);
        m_rows = rows.rows;
        removeDropped();
        forgetWritten(rows.turn);
        for (const Written &written : std::as_const(m_written))
            place(written.row);
    }
    void merge(Batch &batch, const QStringList &removed) override
    {
        const Rows &rows = static_cast<Rows &>(batch);
        forgetWritten(rows.turn);
        for (const T &row : rows.rows)
            place(row);
        if (removed.isEmpty())
            return;
        const QSet<QString> gone(removed.begin(), removed.end());
        m_rows.removeIf([&gone](const T &row) { return gone.contains(row.id); });
        m_written.removeIf([&gone](typename QHash<QString, Written>::iterator written) { return gone.contains(written.key()); });
        index();
    }
    void clear() override
    {
        m_rows.clear();
        m_written.clear();
        m_index.clear();
    }

private:
    struct Rows final : Batch {
        QList<T> rows;
        qint64 turn = 0;
        Result<void> take(const QJsonObject &body) override
        {
            auto row = JsonCodec::fromJson<T>(body);
            if (!row)
                return fail(Error::Kind::Protocol, QStringLiteral("invalid_answer"), row.error().detail);
            rows.append(std::move(*row));
            return {};
        }
    };
    struct Written {
        T row;
        qint64 turn; ///< the last one that had begun
    };

    void place(const T &row)
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
    /// What was written before `turn` began has come with it.
    void forgetWritten(qint64 turn)
    {
        m_written.removeIf([turn](typename QHash<QString, Written>::iterator written) { return written->turn < turn; });
    }
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
    QHash<QString, Written> m_written;
    QSet<QString> m_dropped;
    qint64 m_turn = 0;
};
