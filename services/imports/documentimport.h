#pragma once
#include "archive.h"
#include "einvoicereader.h"
#include "importreport.h"
#include "receivedfile.h"
#include "senderrules.h"

#include <stop_token>

class CallStore;

/// Takes files of anybody into the archive: PDF, XML, CSV, ZIP, EML, and what is in them. Originals are kept byte by byte.
/// Synchronous; whoever calls it owns the archive's thread and holds fetch.lock. Killed at any moment, a second run comes to the
/// same archive.
class DocumentImport
{
public:
    struct Parts {
        Archive &archive;
        CallStore *calls = nullptr; ///< EVN go there; null: whoever follows the archive takes them
        SenderRules &rules;
        EInvoiceReader reader;
        std::function<Result<QString>(const QByteArray &pdf)> text; ///< of a PDF, by a helper process
    };
    /// What somebody says of the one file that is given. Learned of its sender.
    struct Told {
        QString number;
        QDate date;
        std::optional<Money> net, vat, gross;
        bool anything() const { return !number.isEmpty() || date.isValid() || net || vat || gross; }
    };

    explicit DocumentImport(Parts parts) : m_parts(std::move(parts)) {}

    /// Files and folders (with what is below them). Errors that end it all: Storage of the archive. Else every file has its item.
    Result<ImportReport> run(const QStringList &paths, const Told &told = {}, std::stop_token stop = {},
                             const std::function<void(const ImportProgress &)> &progress = {});

private:
    struct Ready {
        qsizetype item; ///< in the report
        ArchiveItem document;
        std::optional<InvoiceFigures> figures;
        QString sender;
    };
    Result<void> takeFile(const ReceivedFile &file, int depth);
    Result<void> takePdf(const ReceivedFile &file, int depth);
    void takeXml(const ReceivedFile &file, int depth);
    void takeInvoice(const ReceivedFile &file, ImportItem item, const EInvoice &invoice, int depth);
    void takeTable(const ReceivedFile &file);
    Result<void> takeParts(const ReceivedFile &file, int depth);
    void takeEmbedded(const ReceivedFile &file, const EInvoice &invoice, int depth);
    /// Into the report; archived with the next flush().
    void add(ImportItem item, const ReceivedFile &file, const QString &mediaType);
    void refuse(const QString &origin, const Error &error);
    void ask(ImportItem item, const QStringList &missing);
    Result<bool> known(const ReceivedFile &file, ImportItem &item);
    std::optional<Error> sameInvoice(const ImportItem &item) const;
    Result<void> flush();
    Result<void> flushWhenFull();
    Result<void> takeCalls(ImportItem &item);

    Parts m_parts;
    Told m_told;
    std::stop_token m_stop;
    ImportReport m_report;
    QList<Ready> m_ready;
    qsizetype m_readyBytes = 0;
    QList<ArchivedDocument> m_rows;   ///< of the archive as it was, and what this run has added
    QHash<QString, qsizetype> m_seen; ///< hash → item of this run
};
