#pragma once
#include "documentservice.h"
#include "einvoicereader.h"
#include "event.h"
#include "locallibrary.h"

#include <QPointer>
#include <deque>

class Channel;
class FileSink;

/// One run of fetching: four downloads at once; finished files go into the archive in groups, so that one folder sync and one
/// transaction serve several. Whatever stops it, what is in the archive is whole.
class DocumentFetch : public std::enable_shared_from_this<DocumentFetch>
{
public:
    struct Parts {
        Channel &channel;
        LocalLibrary &library;
        WorkThread &worker;
        QString source; ///< the portal's origin, for the journal
        EInvoiceReader reader;
        bool background = false;
    };

    /// Ends early (Cancelled) when `owner` goes: the parts live as long as it does.
    DocumentFetch(Parts parts, QObject *owner, std::stop_token stop, std::function<void(const FetchProgress &)> onProgress);

    QCoro::Task<Result<FetchReport>> run(QList<Document> documents);

private:
    using Self = std::shared_ptr<DocumentFetch>;

    QCoro::Task<Result<void>> sortOut(QList<Document> documents);
    static QCoro::Task<void> work(Self self);
    static QCoro::Task<void> commit(Self self);
    /// Complete in its incoming file afterwards.
    static QCoro::Task<Result<ArchiveItem>> download(Self self, Document document);
    static QCoro::Task<Result<QStringList>> store(Self self, QList<ArchiveItem> items, bool mayRepeat);
    void failed(const QString &id, const Error &error);
    void stored(const Document &document, const QString &path);
    bool over() const { return !m_owner || m_fatal || m_stop.stop_requested(); }
    static bool endsAll(const Error &error);

    Parts m_parts;
    QPointer<QObject> m_owner;
    std::stop_token m_stop;
    std::function<void(const FetchProgress &)> m_onProgress;
    std::deque<Document> m_queue;
    QList<ArchiveItem> m_ready;
    Event m_committerWakes;
    bool m_noMore = false;
    std::optional<Error> m_fatal;
    FetchReport m_report;
    FetchProgress m_progress;
};
