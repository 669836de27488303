#include "contractdetail.h"

#include "buttons.h"
#include "clock.h"
#include "contractservice.h"
#include "contractwords.h"
#include "cpecard.h"
#include "displaytext.h"
#include "documentservice.h"
#include "keptsplitter.h"
#include "livetext.h"
#include "newpassworddialog.h"
#include "pagerouter.h"
#include "pill.h"
#include "portalaccess.h"
#include "positionsmodel.h"
#include "positionstable.h"
#include "secretclipboard.h"
#include "selfcarepanel.h"
#include "settingsservice.h"
#include "sipcard.h"
#include "termcard.h"
#include "textlabel.h"
#include "ticketlink.h"
#include "uicontext.h"

#include <QHBoxLayout>

using Ordering::Feature;

ContractDetail::ContractDetail(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_clipboard(new SecretClipboard(std::chrono::seconds(60), this))
{
    setObjectName(QStringLiteral("contractDetail"));
    m_meaning = new TextLabel(TextLabel::Role::Body, this);
    m_meaning->setObjectName(QStringLiteral("contractMeaning"));
    m_meaning->setWordWrap(true);
    m_term = new TermCard(context, this);
    m_sip = new SipCard(context, this);
    m_cpe = new CpeCard(context, this);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(14);
    for (QWidget *card : std::initializer_list<QWidget *>{m_term, m_sip, m_cpe})
        cards->addWidget(card, 1);

    auto *left = new Card(this);
    m_positionsTitle = new TextLabel(TextLabel::Role::Heading, left);
    m_positionsTitle->setContentsMargins(17, 0, 17, 0);
    m_positions = new PositionsTable(QStringLiteral("contractPositionsTable"),
                                     {QStringLiteral("position"), QStringLiteral("quantity"), QStringLiteral("brief"),
                                      QStringLiteral("once"), QStringLiteral("monthly"), QStringLiteral("planned")},
                                     context.settings, left);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(1, 14, 1, 1);
    leftColumn->setSpacing(10);
    leftColumn->addWidget(m_positionsTitle);
    leftColumn->addWidget(m_positions, 1);
    m_care = new SelfCarePanel(context, this);
    auto *tables = new KeptSplitter(Qt::Horizontal, QStringLiteral("contract"), context.settings, this);
    tables->setParts(left, m_care, {650, 490});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(head());
    column->addWidget(m_meaning);
    column->addLayout(cards);
    column->addWidget(tables, 1);

    const auto ask = [this](NewPasswordDialog::Which which) {
        if (m_contract)
            (new NewPasswordDialog(which, *m_contract, m_context, *m_clipboard, window()))->open();
    };
    connect(m_sip, &SipCard::resetWanted, this, [ask] { ask(NewPasswordDialog::Which::Sip); });
    connect(m_cpe, &CpeCard::resetWanted, this, [ask] { ask(NewPasswordDialog::Which::Dsl); });
    connect(m_sip, &SipCard::registrationWanted, this, [this] { m_care->open(Feature::MultiRegistration); });
    for (TechnicalCard *card : std::initializer_list<TechnicalCard *>{m_sip, m_cpe})
        connect(card, &TechnicalCard::stateChanged, this, [this] { refresh(); });
    connect(context.contracts, &ContractService::contractsChanged, this, [this] { reload(); });
    connect(context.contracts, &ContractService::selfCareChanged, this, [this](const QString &id) {
        if (m_contract && m_contract->id == id)
            reload();
    });
    PortalAccess::whenChanged(context, this, [this] { reload(); });
    LiveText::on(this, [this] { refresh(); });
}

QWidget *ContractDetail::head()
{
    auto *head = new QWidget(this);
    m_back = Buttons::link(QStringLiteral("contractBack"), head);
    m_title = new TextLabel(TextLabel::Role::Heading, head);
    m_title->setObjectName(QStringLiteral("contractTitle"));
    m_state = new Pill(head);
    m_state->setObjectName(QStringLiteral("contractState"));
    m_technical = new TextLabel(TextLabel::Role::Muted, head);
    m_technical->setObjectName(QStringLiteral("contractFreshness"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_technical);
    m_ticket = Buttons::plain(QStringLiteral("contractTicket"), head);
    m_ticket->setVisible(m_context.tickets);
    row->addWidget(m_ticket);
    connect(m_ticket, &QPushButton::clicked, this, [this] { openTicket(); });
    connect(m_back, &QPushButton::clicked, this, &ContractDetail::back);
    return head;
}

/// About the chosen option, else about the contract (R3-035).
void ContractDetail::openTicket()
{
    if (!m_contract)
        return;
    TicketLink link;
    link.contractId = m_contract->id;
    const PositionRow *row = m_positions->rows().row(m_positions->currentId());
    if (row && row->kind == PositionRow::Kind::Option)
        for (const ContractItem &item : m_contract->items)
            if (item.productCode == row->productCode && item.name == row->name)
                link.itemId = item.id;
    m_context.router.open(QStringLiteral("tickets"), link.toArgument());
}

void ContractDetail::show(const QString &id)
{
    const auto contract = m_context.contracts->contract(id);
    if (!contract)
        return;
    const bool other = !m_contract || m_contract->id != id;
    m_contract = contract;
    if (other)
        m_positions->showRows({});
    m_term->show(*contract);
    m_positions->showRows(PositionRows::of(*contract));
    const auto care = m_context.contracts->selfCare(id);
    const bool sip = ContractWords::has(*contract, Feature::SipAccess) || ContractWords::has(*contract, Feature::SipAccounts);
    const bool router = ContractWords::has(*contract, Feature::Cpe) || ContractWords::has(*contract, Feature::DslLine);
    m_sip->setVisible(sip);
    m_cpe->setVisible(router);
    if (sip)
        m_sip->show(*contract, care);
    if (router)
        m_cpe->show(*contract);
    m_care->show(*contract, care);
    refresh();
    Q_EMIT shownChanged();
}

void ContractDetail::reload()
{
    if (!m_contract)
        return;
    if (m_context.contracts->contract(m_contract->id))
        return show(m_contract->id);
    m_contract.reset();
    Q_EMIT back();
}

QWidget *ContractDetail::firstFocus()
{
    return m_positions;
}

void ContractDetail::refresh()
{
    m_back->setText(tr("Contracts ›"));
    m_back->setAccessibleName(tr("Back to the list of contracts"));
    m_positionsTitle->setText(tr("Product and options"));
    m_ticket->setText(tr("Create support ticket"));
    m_ticket->setToolTip(tr("About this contract, or the option that is chosen below"));
    if (!m_contract)
        return;
    m_title->setText(QStringLiteral("%1 %2").arg(m_contract->number, m_contract->product));
    m_state->set(ContractWords::state(m_contract->state), ContractWords::stateTone(m_contract->state));
    const QString meaning = ContractWords::stateMeaning(*m_contract, m_context.contacts());
    m_state->setToolTip(meaning);
    // An active contract needs no sentence; all others say what is the matter (R3-051…053).
    m_meaning->setText(meaning);
    m_meaning->setVisible(m_contract->state != Ordering::ContractState::Active);
    const bool asking = m_sip->state() == TechnicalCard::State::Loading || m_cpe->state() == TechnicalCard::State::Loading;
    const QString age = tr("As of %1").arg(DisplayText::age(m_context.documents.lastSync(), m_context.clock.nowUtc()));
    m_technical->setText(asking ? age + QStringLiteral(" · ") + tr("technical data is being asked for …") : age);
}
