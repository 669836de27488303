#include "cpecard.h"

#include "buttons.h"
#include "contractaccess.h"
#include "contractservice.h"
#include "contractwords.h"
#include "displaytext.h"
#include "factgrid.h"
#include "livetext.h"
#include "portalaccess.h"
#include "selfcarewords.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>

CpeCard::CpeCard(const UiContext &context, QWidget *parent) : TechnicalCard(QStringLiteral("cpeCard"), parent), m_context(context)
{
    m_facts = new FactGrid(1, this);
    m_facts->setObjectName(QStringLiteral("cpeFacts"));
    m_historyTitle = new TextLabel(TextLabel::Role::Small, this);
    m_history = new FactGrid(1, this);
    m_history->setObjectName(QStringLiteral("shipmentHistory"));
    content()->addWidget(m_facts);
    content()->addWidget(m_historyTitle);
    content()->addWidget(m_history);
    m_status = Buttons::plain(QStringLiteral("askCpe"), this);
    m_reset = Buttons::plain(QStringLiteral("resetDslPassword"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_status);
    row->addWidget(m_reset);
    row->addStretch();
    footer()->addLayout(row);
    connect(m_status, &QPushButton::clicked, this, [this] { load(); });
    connect(m_reset, &QPushButton::clicked, this, &CpeCard::resetWanted);
    connect(this, &TechnicalCard::stateChanged, this, [this] { refresh(); });
    LiveText::on(this, [this] { refresh(); });
}

void CpeCard::show(const ServiceContract &contract)
{
    const bool other = contract.id != m_contract.id;
    m_contract = contract;
    if (other) {
        m_cpe.reset();
        ++m_question;
        m_waits = false;
        setEmpty();
        if (ContractWords::has(contract, Ordering::Feature::Cpe))
            load();
    } else if (m_waits && PortalAccess::whyOffline(m_context).isEmpty()) {
        load();
    }
    refresh();
}

void CpeCard::load()
{
    const quint64 question = ++m_question;
    if (!m_cpe && !PortalAccess::whyOffline(m_context).isEmpty()) {
        m_waits = true;
        return setFailed(Error::make(Error::Kind::Offline, QStringLiteral("connection_failed")), [this] { load(); });
    }
    m_waits = false;
    setLoading(tr("Asking the router; this may take ten seconds …"));
    QCoro::connect(m_context.contracts->cpe(m_contract.id), this, [this, question](Result<Cpe> cpe) {
        if (question != m_question)
            return;
        if (!cpe)
            return setFailed(cpe.error(), [this] { load(); });
        m_cpe = *cpe;
        refresh();
        setShown();
    });
}

void CpeCard::refresh()
{
    const bool router = ContractWords::has(m_contract, Ordering::Feature::Cpe);
    setHeading(router ? tr("Router (CPE)") : tr("DSL line"));
    m_status->setText(tr("Ask CPE state"));
    m_status->setVisible(router);
    Buttons::allow(m_status, state() == State::Loading ? tr("The router is being asked.") : PortalAccess::whyOffline(m_context));
    m_reset->setText(tr("Reset password"));
    m_reset->setVisible(ContractWords::has(m_contract, Ordering::Feature::DslLine));
    Buttons::allow(m_reset, ContractAccess::whyNoWrite(m_context, m_contract), tr("The password of the line account (DSL)"));
    if (!m_cpe)
        return;
    const bool online = m_cpe->state == Ordering::ConnectionState::Online;
    QString state = SelfCareWords::connection(m_cpe->state);
    if (m_cpe->since.isValid())
        state += QStringLiteral(" · ") + tr("since %1").arg(DisplayText::instant(m_cpe->since));
    m_facts->set({{tr("Serial number"), m_cpe->serialNumber},
                  {tr("Model"), m_cpe->model},
                  {tr("State"), state, false, online ? Tone::Good : Tone::Bad},
                  {tr("Shipment"), m_cpe->shipments.isEmpty() ? QString() : SelfCareWords::shipment(m_cpe->shipments.first())}});
    // The history only tells more when there was more than one.
    QList<FactGrid::Fact> history;
    if (m_cpe->shipments.size() > 1)
        for (const Shipment &shipment : std::as_const(m_cpe->shipments))
            history.append({DisplayText::instant(shipment.at),
                            QStringList{SelfCareWords::shipmentState(shipment.state), shipment.carrier, shipment.trackingNumber}
                                .join(u' ')
                                .simplified()});
    m_history->set(history);
    m_history->setVisible(!history.isEmpty());
    m_historyTitle->setVisible(!history.isEmpty());
    m_historyTitle->setText(tr("Shipment history"));
}
