#pragma once
#include "result.h"

#include <QJsonObject>
#include <QStringList>
#include <memory>

/// One kind of resource of the changes feed, held in memory as parsed rows. PortalFeed fills it: bodies are parsed on the store
/// thread into a batch, the batch is taken over on the thread of the services.
class FeedKind
{
public:
    /// Rows on their way from the store. Used by one thread after the other, never by two.
    class Batch
    {
    public:
        virtual ~Batch() = default;
        /// Error: Protocol/invalid_answer; the other rows go on.
        virtual Result<void> take(const QJsonObject &body) = 0;
    };

    explicit FeedKind(QString name) : m_name(std::move(name)) {}
    virtual ~FeedKind() = default;
    FeedKind(const FeedKind &) = delete;
    FeedKind &operator=(const FeedKind &) = delete;

    /// The word on the wire: "contract", "order" …
    QString name() const { return m_name; }
    virtual std::shared_ptr<Batch> begin() = 0;
    /// The batch is everything there is.
    virtual void replace(Batch &batch) = 0;
    /// The batch is what changed.
    virtual void merge(Batch &batch, const QStringList &removed) = 0;
    virtual void clear() = 0;

private:
    QString m_name;
};
