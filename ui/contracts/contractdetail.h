#pragma once
#include "contracttypes.h"

#include <QWidget>
#include <optional>

class CpeCard;
class Pill;
class PositionsTable;
class QPushButton;
class SecretClipboard;
class SelfCarePanel;
class SipCard;
class TermCard;
class TextLabel;
struct UiContext;

/// One contract: term, SIP access and router above, what it consists of and what can be configured below (R3-054…056).
/// Commercial data stands at once; technical data comes when the network answers.
class ContractDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit ContractDetail(const UiContext &context, QWidget *parent = nullptr);
    /// The same id again: refreshes what changed, nothing is asked anew.
    void show(const QString &id);
    const std::optional<ServiceContract> &contract() const { return m_contract; }
    QWidget *firstFocus();

Q_SIGNALS:
    void back();
    void shownChanged();

private:
    void refresh();
    void reload();
    QWidget *head();
    void openTicket();

    const UiContext &m_context;
    std::optional<ServiceContract> m_contract;
    SecretClipboard *m_clipboard = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_ticket = nullptr;
    TextLabel *m_title = nullptr;
    Pill *m_state = nullptr;
    TextLabel *m_technical = nullptr;
    TextLabel *m_meaning = nullptr;
    TermCard *m_term = nullptr;
    SipCard *m_sip = nullptr;
    CpeCard *m_cpe = nullptr;
    TextLabel *m_positionsTitle = nullptr;
    PositionsTable *m_positions = nullptr;
    SelfCarePanel *m_care = nullptr;
};
