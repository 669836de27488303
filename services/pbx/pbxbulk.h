#pragma once
#include "pbxservice.h"
#include "pbxstep.h"

/// Takes many changes over, one after the other (beyond the documents, §5). A refusal leaves its row and goes on; a lost answer,
/// an ended session and a limit stop it: what follows has not been sent. What was done can be taken back, newest first, each
/// write only while nobody else has changed the row since.
class PbxBulk final : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Sending, Done, Refused, Unclear, TakenBack, Kept };
    Q_ENUM(State)

    explicit PbxBulk(PbxService &pbx) : m_pbx(pbx) {}

    /// Ends with the number of rows that were taken over. One run at a time; begins anew.
    QCoro::Task<int> run(QList<PbxChange> changes);
    /// Ends with the number of rows that are as before. Of every row that run() has touched.
    QCoro::Task<int> takeBack();
    /// The row being sent is the last.
    void cancel() { m_cancelled = true; }
    bool isRunning() const { return m_running; }
    /// Of the row at this place of the last run.
    State state(int index) const { return m_states.value(index); }
    int count(State state) const { return int(m_states.count(state)); }
    bool canTakeBack() const { return !m_running && !m_done.isEmpty(); }

Q_SIGNALS:
    void changed(int index);
    void refused(int index, const Error &error);

private:
    struct Done {
        int index = 0;
        PbxStep back;
        QString cartItem; ///< to be taken out instead
        qint64 cartRev = 0;
    };
    /// Sends one write with the newest rev this run knows of its row.
    QCoro::Task<Result<Done>> send(PbxStep step);
    void set(int index, State state);

    PbxService &m_pbx;
    QList<PbxChange> m_changes;
    QList<State> m_states;
    QList<Done> m_done;
    QHash<QString, qint64> m_revs; ///< by row: as our own last write has left it
    bool m_running = false;
    bool m_cancelled = false;
};
