#pragma once
#include "contracttypes.h"
#include "selfcaretypes.h"
#include "technicalcard.h"

class FactGrid;
struct UiContext;

/// Router (CPE) and Leitungskonto (R3-068, R3-069): serial number, online state, shipment and its history.
class CpeCard final : public TechnicalCard
{
    Q_OBJECT
public:
    explicit CpeCard(const UiContext &context, QWidget *parent = nullptr);
    /// Asks the portal when it is another contract.
    void show(const ServiceContract &contract);
    void load();

Q_SIGNALS:
    void resetWanted();

private:
    void refresh();

    const UiContext &m_context;
    ServiceContract m_contract;
    std::optional<Cpe> m_cpe;
    quint64 m_question = 0; ///< an answer to an older one is dropped
    bool m_waits = false;   ///< for the connection
    FactGrid *m_facts = nullptr;
    TextLabel *m_historyTitle = nullptr;
    FactGrid *m_history = nullptr;
    QPushButton *m_status = nullptr;
    QPushButton *m_reset = nullptr;
};
