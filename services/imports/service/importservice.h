#pragma once
#include "documentimport.h"
#include "einvoicereader.h"
#include "event.h"
#include "workthread.h"

#include <QCoroTask>
#include <QObject>

class LocalLibrary;
class PortalDocumentService;

/// Files of anybody into the archive of the profile, for the window. On the thread of the stores, a few files at a time, so that
/// the pages go on reading.
class ImportService final : public QObject
{
    Q_OBJECT
public:
    struct Setup {
        QString fetchLock;
        QString rulesFile; ///< see SenderRules
        EInvoiceReader reader;
        std::function<Result<QString>(const QByteArray &pdf)> text;
    };
    ImportService(Setup setup, LocalLibrary &library, PortalDocumentService &documents);
    ~ImportService() override;

    /// Of the running import; nothing when none runs.
    std::optional<ImportProgress> progress() const { return m_progress; }
    /// Files and folders. One after the other: who comes while another is running waits. Errors: Conflict/fetch_in_use, Storage;
    /// what was archived by then stays. Cancelled by cancel(), the waiting ones too: a report that says so.
    QCoro::Task<Result<ImportReport>> import(QStringList paths, DocumentImport::Told told = {});
    void cancel() { m_stop.request_stop(); }

    /// What is printed on the pages of an archived PDF; empty where they are pictures, or when nobody reads pages here. Errors:
    /// those of DocumentService::content and of the helper program.
    QCoro::Task<Result<QString>> printed(QString id);

Q_SIGNALS:
    void progressChanged();

private:
    /// False: cancelled or gone meanwhile.
    QCoro::Task<bool> turn();
    void wakeWaiting();
    QCoro::Task<Result<ImportReport>> parts(QStringList files, DocumentImport::Told told);
    void setProgress(const std::optional<ImportProgress> &progress);

    const Setup m_setup;
    LocalLibrary &m_library;
    PortalDocumentService &m_documents;
    std::stop_source m_stop;
    QList<std::shared_ptr<Event>> m_waiting;
    std::optional<ImportProgress> m_progress;
    WorkThread m_reader{QStringLiteral("fernamt-pages")};
};
