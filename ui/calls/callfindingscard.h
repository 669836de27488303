#pragma once
#include "callfindings.h"
#include "card.h"

class CallFindingsModel;
class DataTable;
class QPushButton;
class RowsProxy;
class StateView;
class TextLabel;
struct UiContext;

/// What is odd among the calls, each with its figures in a sentence and what can be done: a ticket with the calls filled in, the
/// Sperrprofile, or hear no more of it (B-10, B-18). The calls of the chosen one are shown by whoever listens to `chosen`.
class CallFindingsCard final : public Card
{
    Q_OBJECT
public:
    using Rows = std::shared_ptr<const std::vector<quint32>>;

    CallFindingsCard(const UiContext &context, CallFindings &findings, QWidget *parent = nullptr);
    bool hasChosen() const;
    /// No finding is chosen any more; says nothing.
    void release();

Q_SIGNALS:
    void chosen(std::shared_ptr<const CallRecords> records, CallFindingsCard::Rows rows, qint64 calls);
    /// The chosen one is there no longer.
    void left();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *details();
    void refresh();
    void showChosen();
    const CallFinding *current() const;
    void openTicket();
    void toggleMuted();
    void retranslate();

    const UiContext &m_context;
    CallFindings &m_findings;
    CallFindingsModel *m_model = nullptr;
    RowsProxy *m_proxy = nullptr;
    DataTable *m_table = nullptr;
    StateView *m_state = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_advice = nullptr;
    QPushButton *m_showMuted = nullptr;
    QPushButton *m_showLimits = nullptr;
    QWidget *m_side = nullptr; ///< why it is odd, or the limits
    QPushButton *m_ticket = nullptr;
    QPushButton *m_block = nullptr;
    QPushButton *m_mute = nullptr;
    bool m_releasing = false;
    bool m_shown = false; ///< calls of one
};
