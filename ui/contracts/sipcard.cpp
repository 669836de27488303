#include "sipcard.h"

#include "buttons.h"
#include "clientcontacts.h"
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
#include <QScrollArea>

SipCard::SipCard(const UiContext &context, QWidget *parent) : TechnicalCard(QStringLiteral("sipCard"), parent), m_context(context)
{
    m_facts = new FactGrid(1, this);
    m_facts->setObjectName(QStringLiteral("sipFacts"));
    m_hotline = new TextLabel(TextLabel::Role::Error, this);
    m_hotline->setObjectName(QStringLiteral("sipHotline"));
    m_hotline->setWordWrap(true);
    m_accountsTitle = new TextLabel(TextLabel::Role::Small, this);
    m_accountsTitle->setWordWrap(true);
    m_accounts = new FactGrid(1, this);
    m_accounts->setObjectName(QStringLiteral("sipAccounts"));
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setMaximumHeight(96);
    m_scroll->setWidget(m_accounts);
    m_accounts->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    content()->addWidget(m_facts);
    content()->addWidget(m_hotline);
    content()->addWidget(m_accountsTitle);
    content()->addWidget(m_scroll);
    m_reset = Buttons::plain(QStringLiteral("resetSipPassword"), this);
    m_multi = Buttons::link(QStringLiteral("openRegistration"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_reset);
    row->addStretch();
    footer()->addWidget(m_multi, 0, Qt::AlignLeft);
    footer()->addLayout(row);
    connect(m_reset, &QPushButton::clicked, this, &SipCard::resetWanted);
    connect(m_multi, &QPushButton::clicked, this, &SipCard::registrationWanted);
    LiveText::on(this, [this] { refresh(); });
}

void SipCard::show(const ServiceContract &contract, const std::optional<SelfCare> &care)
{
    const bool other = contract.id != m_contract.id;
    m_contract = contract;
    m_registration = care ? std::optional(care->registration) : std::nullopt;
    if (other) {
        m_access.reset();
        setEmpty();
        load();
    } else if (m_waits && PortalAccess::whyOffline(m_context).isEmpty()) {
        load();
    }
    refresh();
}

void SipCard::load()
{
    const quint64 question = ++m_question;
    if (!m_access && !PortalAccess::whyOffline(m_context).isEmpty()) {
        m_waits = true;
        return setFailed(Error::make(Error::Kind::Offline, QStringLiteral("connection_failed")), [this] { load(); });
    }
    m_waits = false;
    setLoading(tr("Asking the network; this may take ten seconds …"));
    QCoro::connect(m_context.contracts->sipAccess(m_contract.id), this, [this, question](Result<SipAccess> access) {
        if (question != m_question)
            return;
        if (!access)
            return setFailed(access.error(), [this] { load(); });
        m_access = *access;
        refresh();
        setShown();
    });
}

void SipCard::refresh()
{
    setHeading(tr("SIP access"));
    m_reset->setText(tr("Reset account password"));
    Buttons::allow(m_reset, ContractAccess::whyNoWrite(m_context, m_contract));
    m_multi->setVisible(ContractWords::has(m_contract, Ordering::Feature::MultiRegistration) && m_registration);
    if (m_registration)
        m_multi->setText(tr("Multiple registration: %1 …").arg(SelfCareWords::mode(m_registration->mode)));
    if (!m_access)
        return;
    const auto yesNo = [](bool yes) { return yes ? tr("Yes") : tr("No"); };
    QString registered = yesNo(m_access->registered);
    if (m_access->since.isValid())
        registered += QStringLiteral(" · ") + tr("since %1").arg(DisplayText::instant(m_access->since));
    m_facts->set({{tr("SIP user name"), m_access->userName},
                  {tr("Registered"), registered, false, m_access->registered ? Tone::Good : Tone::Bad},
                  {tr("Proxy"), m_access->proxy},
                  {tr("Blocked"), yesNo(m_access->blocked), false, m_access->blocked ? std::optional(Tone::Bad) : std::nullopt}});
    m_hotline->setVisible(!m_access->registered);
    m_hotline->setText(tr("Not registered: please call the support, %1.")
                           .arg(ClientContacts::find(m_context.contacts(), QStringLiteral("support")).phone));
    QList<FactGrid::Fact> accounts;
    for (const SipAccount &account : std::as_const(m_access->accounts))
        accounts.append({account.userName, account.registered ? tr("registered") : tr("not registered"), false,
                         account.registered ? Tone::Good : Tone::Bad});
    m_accounts->set(accounts);
    m_scroll->setVisible(!accounts.isEmpty());
    m_accountsTitle->setVisible(!accounts.isEmpty());
    m_accountsTitle->setText(tr("%n SIP account(s) with one common password", nullptr, int(accounts.size())));
}
