#pragma once
#include "documentservice.h"

#include <QObject>
#include <QSet>
#include <stop_token>

class Notices;

/// The one fetch of the window: started by a person or by the background, goes on when the page is left, can be cancelled.
class FetchController final : public QObject
{
    Q_OBJECT
public:
    FetchController(DocumentService &documents, Notices &notices, QObject *parent = nullptr);
    ~FetchController() override;

    /// Adds these to what is being fetched. `byPerson`: the outcome is said in a toast.
    void start(const QStringList &ids, bool byPerson);
    void cancel();
    bool running() const { return m_running; }
    FetchProgress progress() const;
    /// Everything at the provider that is not archived yet, what vanishes first in front.
    QStringList missing() const;

Q_SIGNALS:
    void changed();
    void finished(const FetchReport &report);

private:
    void next();
    void warn(const Result<FetchReport> &result);
    void done(const Result<FetchReport> &result, bool byPerson);

    DocumentService &m_documents;
    Notices &m_notices;
    std::stop_source m_stop;
    QStringList m_queue;
    QSet<QString> m_known;
    bool m_byPerson = false;
    bool m_running = false;
};
