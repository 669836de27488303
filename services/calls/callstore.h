#pragma once
#include "callmanifest.h"
#include "recordcontrol.h"

#include <QMap>
#include <chrono>
#include <mutex>

/// How a file is to be imported, and what only somebody who knows it can tell.
struct CallImport {
    enum class Overlap {
        Ask,
        Once, ///< calls that another file told already do not count
        Keep, ///< they count again
    };
    QString file;
    QString name;                    ///< empty: the file's
    std::optional<EvnLayout> layout; ///< none: guessed
    /// What was said about earlier files, by their kind (see LayoutMemory); answers what the guess leaves open.
    QMap<QString, QByteArray> remembered;
    Overlap overlap = Overlap::Ask;
    int threads = 2;
    std::chrono::milliseconds wait{60000};
    std::function<void(qint64 done, qint64 bytes)> progress; ///< from any thread
    std::stop_token stop;
};

/// What an import came to.
struct CallImportReport {
    enum class Outcome {
        Imported,
        Already,   ///< the same bytes were imported before: `source` is that one
        Ambiguous, ///< nothing was done: `questions`
        Overlaps,  ///< nothing was done: source.repeated rows are held already
    };
    Outcome outcome = Outcome::Imported;
    CallSource source;
    EvnLayout layout;
    QList<LayoutGuess::Question> questions; ///< what the file leaves open, also when it has been answered
    QString kind;                           ///< of the file, when it leaves something open; see LayoutMemory
    bool likeLast = false;                  ///< what was remembered has answered it
    EvnSummary summary;                     ///< with what was refused
    RecordControl control;                  ///< what the file says of itself
};

/// The call records of one profile: a folder of segments, one per imported file, and the manifest that names the live ones. Safe
/// for several threads and processes; one imports at a time. Killed at any moment, whole files are there or are not.
class CallStore
{
public:
    static constexpr std::chrono::milliseconds standardWait{60000}; ///< for another process that imports

    /// Makes the folder; removes what an import left that was killed. Errors: Storage/calls_damaged, calls_newer, disk errors.
    static Result<std::unique_ptr<CallStore>> open(const QString &folder);

    /// As they are now; stays as it is while it is held.
    std::shared_ptr<const CallRecords> records() const;
    /// Sources whose segment is missing or damaged, so that records() is without them.
    QList<CallSource> broken() const;
    /// Takes over what another process imported or removed.
    Result<void> refresh();
    /// What records() says of cost centres from now on.
    void setCostCentres(const CostCentres &rules);

    /// Errors: file_empty, file_not_text, file_no_table, evn_too_long (Invalid), Cancelled, in_use and disk errors (Storage).
    Result<CallImportReport> import(const CallImport &import);
    /// Nothing when it is not there. What only it told counts no more, what others repeated counts there.
    Result<void> remove(const QString &id);
    /// Sets damaged segments aside and makes them anew from their sources. Gives the sources that could not be had.
    Result<QList<CallSource>> repair(std::stop_token stop = {});

private:
    explicit CallStore(const QString &folder) : m_folder(folder) {}
    friend class CallChange;
    Result<void> load();
    void setAside(const CallManifest::Entry &entry) const;

    const QString m_folder;
    mutable std::mutex m_mutex;
    CallManifest m_manifest;
    CostCentres m_costCentres;
    std::shared_ptr<const CallRecords> m_records;
    QList<CallSource> m_broken;
};
