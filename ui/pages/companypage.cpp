#include "companypage.h"

#include "actionbutton.h"
#include "actionregistry.h"
#include "buttons.h"
#include "card.h"
#include "companyform.h"
#include "companyrules.h"
#include "companywords.h"
#include "contractservice.h"
#include "dispatchcard.h"
#include "errorwords.h"
#include "icons.h"
#include "kundenkennwortdialog.h"
#include "livetext.h"
#include "newkundenkennwortdialog.h"
#include "notices.h"
#include "portalaccess.h"
#include "sessionservice.h"
#include "stateview.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace
{
constexpr int narrow = 1080;
}

CompanyPage::CompanyPage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("companyPage"));
    const QString scope = QStringLiteral("company");
    m_show = actions.add(
        scope, QStringLiteral("company.show"), this, [] { return tr("Show Kundenkennwort"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+K")), QStringLiteral("eye"));
    m_change = actions.add(
        scope, QStringLiteral("company.change"), this, [] { return tr("Change Kundenkennwort …"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+N")), QStringLiteral("key"));
    connect(m_show, &QAction::triggered, this, [this] { (new KundenkennwortDialog(m_context, window()))->open(); });
    connect(m_change, &QAction::triggered, this, [this] { (new NewKundenkennwortDialog(m_context, window()))->open(); });
    auto *inside = new QWidget(this);
    m_dispatch = new DispatchCard(context, inside);
    auto *left = new QVBoxLayout;
    left->addWidget(formCard());
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(14);
    right->addWidget(m_dispatch);
    right->addWidget(passwordCard());
    right->addStretch();
    m_columns = new QHBoxLayout(inside);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(14);
    m_columns->addLayout(left, 65);
    m_columns->addLayout(right, 35);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_state = new StateView(scroll, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    connect(m_context.contracts, &ContractService::contractsChanged, this, [this] {
        if (m_sending) // the answer says it better
            return;
        const QString said = m_message->isHidden() ? QString() : m_message->text();
        load();
        if (!said.isEmpty())
            say(said);
    });
    PortalAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] { retranslate(); });
    load();
}

QWidget *CompanyPage::formCard()
{
    auto *card = new Card(this);
    m_form = new CompanyForm(card);
    m_message = new TextLabel(TextLabel::Role::Error, card);
    m_message->setObjectName(QStringLiteral("companyMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_lock = Buttons::plain(QStringLiteral("companyLock"), card);
    m_lock->setCheckable(true);
    m_save = Buttons::primary(QStringLiteral("companySave"), card);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_lock);
    bottom->addStretch();
    bottom->addWidget(m_save);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(22, 18, 22, 18);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(m_message);
    column->addLayout(bottom);
    connect(m_form, &CompanyForm::edited, this, [this] {
        if (!m_sending)
            say({});
        refresh();
    });
    connect(m_lock, &QPushButton::toggled, this, [this](bool open) {
        m_form->setUnlocked(open);
        m_dispatch->setUnlocked(open);
        if (!open)
            m_form->show(CustomerRecord(m_form->record())); // closing it takes back what was not saved
        else
            m_form->firstField()->setFocus();
        refresh();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    return card;
}

QWidget *CompanyPage::passwordCard()
{
    auto *card = new Card(this);
    m_passwordTitle = new TextLabel(TextLabel::Role::Heading, card);
    m_passwordHint = new TextLabel(TextLabel::Role::Muted, card);
    m_passwordHint->setWordWrap(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_passwordTitle);
    column->addWidget(m_passwordHint);
    for (QAction *action : {m_show, m_change})
        column->addWidget(ActionButton::forAction(action, card), 0, Qt::AlignLeft);
    return card;
}

void CompanyPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CompanyPage::activate()
{
    load();
}

QWidget *CompanyPage::firstFocus()
{
    return m_lock;
}

void CompanyPage::load()
{
    const auto record = m_context.contracts->customer();
    if (!record) {
        m_lock->setChecked(false);
        m_form->show({});
        m_state->showLoading(tr("Loading your customer data …"));
        return refresh();
    }
    m_state->showContent();
    m_form->follow(*record);
    m_dispatch->show(*record);
    refresh();
}

void CompanyPage::retranslate()
{
    m_save->setText(tr("Save"));
    m_passwordTitle->setText(tr("Kundenkennwort"));
    m_passwordHint->setText(tr("It identifies you at the hotline and releases orders. It is not your personal portal password."));
    refresh();
}

void CompanyPage::refresh()
{
    const bool open = m_lock->isChecked();
    const QString text = open ? tr("Close the lock") : tr("Open the lock to change something");
    m_lock->setIcon(Icons::get(open ? QStringLiteral("unlock") : QStringLiteral("lock")));
    m_lock->setText(text);
    QString why = open ? PortalAccess::whyOffline(m_context) : tr("Open the lock first.");
    if (why.isEmpty() && m_sending)
        why = tr("Being sent …");
    if (why.isEmpty() && !m_form->differs())
        why = tr("Nothing has been changed yet.");
    if (why.isEmpty()) {
        const auto problems = CompanyRules::problems(m_form->change(), m_form->record());
        if (!problems.isEmpty())
            why = CompanyWords::problem(problems.first(), m_form->change());
    }
    // What is wrong is said where it is read, not in a tooltip alone.
    const bool wrong = open && !m_sending && m_form->differs() && !why.isEmpty();
    if (wrong)
        say(why);
    Buttons::allow(m_save, why);
}

void CompanyPage::save()
{
    if (m_sending)
        return;
    const CompanyChange change = m_form->change();
    m_sending = true;
    say({});
    refresh();
    QCoro::connect(
        m_context.contracts->saveCompany(m_form->record().rev, change), this, [this, change](Result<CustomerRecord> saved) {
            m_sending = false;
            if (saved) {
                m_form->show(*saved);
                m_dispatch->show(*saved);
                m_context.notices.toast(tr("Saved."), Tone::Good);
                return refresh();
            }
            load();
            const QString field = CompanyWords::refusal(saved.error(), change);
            say(saved.error().code == u"precondition_failed"
                    ? tr("Somebody else has changed the customer data in the meantime. What they changed is shown now, "
                         "and what you typed is still here: look at it and save again.")
                : field.isEmpty() ? ErrorWords::sentence(saved.error())
                                  : field);
            refresh();
        });
}

void CompanyPage::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}
