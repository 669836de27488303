#pragma once
#include "archiverecord.h"
#include "callstore.h"
#include "workthread.h"

#include <QCoroTask>
#include <QObject>

class CallBookService;
class CallFindings;
class Clock;

/// Call records of the profile for the window: files go in, questions are answered away from the window's thread. Works without
/// portal and without sign-in. A newer question ends the older one.
class CallRecordService : public QObject
{
    Q_OBJECT
public:
    using Sum = CallRecords::Sum;
    using Group = CallRecords::Group;

    struct Question {
        CallFilter filter;
        CallColumn order = CallColumn::Start;
        bool descending = true;
        std::optional<CallSums::By> by; ///< groups as well
        QDate beforeFrom, beforeTo;     ///< valid: groups are compared with those of this period
        quint32 firstFrom = 200'000;    ///< with as many calls held, the first hits are told before (firstFound)
    };
    /// The calls of one value of `by`.
    struct GroupRow {
        QString key;
        Sum now, before;
        bool operator==(const GroupRow &) const = default;
    };
    using Rows = std::shared_ptr<const std::vector<quint32>>;
    /// All of it is about `records`, which stays as it is while it is held.
    struct Answer {
        std::shared_ptr<const CallRecords> records;
        Rows rows; ///< in the order asked for
        Sum sum;
        QList<Group> periods; ///< cost by day, by month for more than `daysShown`
        bool byDay = false;
        QList<Group> destinations; ///< the dearest
        QList<GroupRow> groups;    ///< the dearest `groupsShown`, and what they or others cost before
        Sum before;                ///< of all calls of the compared period
    };
    static constexpr int daysShown = 62, destinationsShown = 5, groupsShown = 2000, firstShown = 200;

    /// `folder`: of the segments; what people decided about them lies beside it, see CallBook.
    CallRecordService(QString folder, const Clock &clock);
    ~CallRecordService() override;

    /// Null until the first question was asked.
    std::shared_ptr<const CallRecords> records() const { return m_records; }
    CallBookService &book() { return *m_book; }
    CallFindings &findings() { return *m_findings; }
    /// What is assigned; read before the first question is answered.
    const CostCentres &costCentres() const { return m_costCentres; }
    /// Recorded in the audit trail; all questions are answered by them from then on. Errors: Invalid/cost_centre_rule (see
    /// CostCentres::problem); Storage.
    QCoro::Task<Result<void>> setCostCentres(CostCentres costCentres);
    /// What is held now, with what another process brought; damaged segments are made anew. Errors: Storage.
    QCoro::Task<Result<std::shared_ptr<const CallRecords>>> current();
    /// Of the running import, 0…1; nothing when none runs.
    std::optional<double> progress() const { return m_progress; }

    /// Errors: Cancelled/cancelled when another question came; Storage.
    QCoro::Task<Result<Answer>> ask(Question question);
    /// One at a time; `layout` and `overlap` answer what an earlier attempt asked. An answer is kept for the next file of its
    /// kind (CallImportReport::likeLast tells where it was used). Errors: see CallStore::import.
    QCoro::Task<Result<CallImportReport>> import(QString file, std::optional<EvnLayout> layout = {},
                                                 CallImport::Overlap overlap = CallImport::Overlap::Ask);
    void cancelImport() { m_importStop.request_stop(); }
    /// What was imported like the last time goes, and what was said then is forgotten: the file asks again.
    QCoro::Task<Result<void>> forgetLayout(CallImportReport report);
    /// The calls of this source go; its file stays where it is.
    QCoro::Task<Result<void>> remove(QString sourceId);
    /// Everything goes, the files stay (G-44).
    QCoro::Task<Result<void>> wipe();
    /// Makes the calls agree with the EVN in the archive below this folder: takes what is not there yet, removes what a
    /// correction stands in for and what the retention rule has deleted or replaced by a masked copy (G-42). Files from elsewhere
    /// stay.
    QCoro::Task<void> follow(QList<DocumentRow> rows, QString archive);

Q_SIGNALS:
    void recordsChanged();
    /// The first `firstShown` rows of the answer to the newest question, which is still on its way; not told when there are no
    /// more.
    void firstFound(const std::shared_ptr<const CallRecords> &records, const CallRecordService::Rows &rows);
    void progressChanged();
    /// A file of the archive could not be taken: once for each file.
    void notTaken(const QString &file, const Error &error);
    /// A file of the archive was read as somebody said of an earlier one.
    void takenLikeLast(const CallImportReport &report);
    /// The next file of the kind will be asked about again.
    void layoutNotKept(const Error &error);

private:
    struct Archived {
        QList<DocumentRow> rows;
        QString folder;
    };
    QCoro::Task<void> takeOver(Archived archived);
    /// Opens the store when that has not been done. On m_reader or m_importer.
    Result<CallStore *> store();
    /// Likewise, as it is on the disk now. On m_reader.
    Result<CallStore *> refreshed(const CostCentres &costCentres, const std::stop_token &stop);
    QCoro::Task<Result<void>> readCostCentres();
    void noteProgress(std::optional<double> progress);
    /// Keeps what was said about a file that leaves something open.
    QCoro::Task<Result<void>> keepLayout(CallImportReport report);

    const QString m_folder;
    std::mutex m_opening;
    std::unique_ptr<CallStore> m_store;
    CostCentres m_costCentres;
    bool m_costCentresKnown = false;
    std::shared_ptr<const CallRecords> m_records;
    std::stop_source m_asked, m_importStop;
    std::optional<double> m_progress;
    QSet<QString> m_tried;             ///< archive files that could not be taken
    std::optional<Archived> m_pending; ///< to be looked at once more
    bool m_following = false;
    int m_wipes = 0;
    std::unique_ptr<CallBookService> m_book;
    std::unique_ptr<CallFindings> m_findings;
    WorkThread m_reader{QStringLiteral("fernamt-calls")};
    WorkThread m_importer{QStringLiteral("fernamt-import")};
};
