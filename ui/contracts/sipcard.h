#pragma once
#include "contracttypes.h"
#include "selfcaretypes.h"
#include "technicalcard.h"

class FactGrid;
class QScrollArea;
struct UiContext;

/// SIP-Zugang (R3-057, R3-058): registration as the network sees it, the common password of all accounts.
class SipCard final : public TechnicalCard
{
    Q_OBJECT
public:
    explicit SipCard(const UiContext &context, QWidget *parent = nullptr);
    /// Asks the portal when it is another contract.
    void show(const ServiceContract &contract, const std::optional<SelfCare> &care);
    void load();

Q_SIGNALS:
    void resetWanted();
    void registrationWanted();

private:
    void refresh();

    const UiContext &m_context;
    ServiceContract m_contract;
    std::optional<Registration> m_registration;
    std::optional<SipAccess> m_access;
    quint64 m_question = 0; ///< an answer to an older one is dropped
    bool m_waits = false;   ///< for the connection
    FactGrid *m_facts = nullptr;
    TextLabel *m_hotline = nullptr;
    TextLabel *m_accountsTitle = nullptr;
    QScrollArea *m_scroll = nullptr;
    FactGrid *m_accounts = nullptr;
    QPushButton *m_multi = nullptr;
    QPushButton *m_reset = nullptr;
};
