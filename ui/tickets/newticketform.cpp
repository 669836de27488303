#include "newticketform.h"

#include "attachmentbar.h"
#include "buttons.h"
#include "card.h"
#include "displaytext.h"
#include "livetext.h"
#include "sendwords.h"
#include "stateview.h"
#include "textlabel.h"
#include "ticketservice.h"
#include "ticketwords.h"
#include "uicontext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QUuid>
#include <algorithm>

using Ticketing::TicketKind;

namespace
{
void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

QString invoiceText(const QString &number, const QDate &date)
{
    return date.isValid() ? NewTicketForm::tr("%1 of %2").arg(number, DisplayText::date(date)) : number;
}
} // namespace

NewTicketForm::NewTicketForm(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("newTicketForm"));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields());
    scroll->widget()->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->addWidget(scroll);
    m_state = new StateView(card, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    for (QComboBox *box : {m_kind, m_about, m_item, m_invoice, m_contact})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_contract, &QComboBox::currentIndexChanged, this, [this] { contractChanged(); });
    connect(m_subject, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { refresh(); });
    connect(m_files, &AttachmentBar::changed, this, [this] { refresh(); });
    connect(m_express, &QCheckBox::toggled, this, [this] { refresh(); });
    connect(m_create, &QPushButton::clicked, this, [this] { send(); });
    connect(m_cancel, &QPushButton::clicked, this, &NewTicketForm::cancelled);
    connect(context.tickets, &TicketService::refusalChanged, this, [this] { refresh(); });
    LiveText::on(this, [this] { retranslate(); });
}

QWidget *NewTicketForm::fields()
{
    auto *inside = new QWidget(this);
    m_title = new TextLabel(TextLabel::Role::Heading, inside);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(18);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto row = [&](QWidget *field) {
        auto *label = new TextLabel(TextLabel::Role::Body, inside);
        label->setBuddy(field);
        m_form->addRow(label, field);
    };
    const auto box = [&](const char *name) {
        auto *combo = new QComboBox(inside);
        combo->setObjectName(QLatin1String(name));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(24);
        row(combo);
        return combo;
    };
    m_kind = box("ticketKind");
    m_about = box("ticketAbout");
    m_contract = box("ticketContract");
    m_item = box("ticketItem");
    m_invoice = box("ticketInvoice");
    m_contact = box("ticketContact");
    m_subject = new QLineEdit(inside);
    m_subject->setObjectName(QStringLiteral("ticketSubject"));
    m_text = new QPlainTextEdit(inside);
    m_text->setObjectName(QStringLiteral("ticketText"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(140);
    m_files = new AttachmentBar(m_context, inside);
    row(m_subject);
    row(m_text);
    row(m_files);
    m_express = new QCheckBox(inside); // at the very bottom (R3-036)
    m_express->setObjectName(QStringLiteral("expressRepair"));
    row(m_express);
    m_message = new TextLabel(TextLabel::Role::Error, inside);
    m_message->setObjectName(QStringLiteral("ticketMessage"));
    m_message->setWordWrap(true);
    m_create = Buttons::primary(QStringLiteral("createTicket"), inside);
    m_cancel = Buttons::plain(QStringLiteral("cancelTicket"), inside);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(m_form);
    column->addLayout(buttons);
    column->addStretch();
    return inside;
}

void NewTicketForm::begin(const TicketLink &link)
{
    if (m_sending)
        return;
    m_link = link;
    m_key.clear();
    m_subject->setText(link.subject);
    m_text->setPlainText(link.text);
    m_files->clear();
    m_express->setChecked(false);
    m_message->clear();
    const bool charged = !link.invoiceId.isEmpty() || !link.subject.isEmpty(); // an invoice, or calls that are odd
    m_kind->setCurrentIndex(charged ? 2 : 1);                                  // Reklamation, Störung
    load();
}

void NewTicketForm::load()
{
    const quint64 question = ++m_question;
    m_state->showLoading(tr("Asking what the ticket can be about …"));
    QCoro::connect(m_context.tickets->choices(), this, [this, question](Result<TicketChoices> choices) {
        if (question != m_question)
            return;
        if (!choices)
            return m_state->showFailed(choices.error(), [this] { load(); });
        m_choices = *choices;
        fill();
        m_state->showContent();
        m_subject->setFocus();
    });
}

void NewTicketForm::fill()
{
    const QSignalBlocker quiet[]{QSignalBlocker(m_about), QSignalBlocker(m_contract), QSignalBlocker(m_invoice),
                                 QSignalBlocker(m_contact)};
    for (QComboBox *box : {m_about, m_contract, m_invoice, m_contact})
        box->clear();
    const bool known = std::any_of(m_choices.invoices.cbegin(), m_choices.invoices.cend(),
                                   [this](const TicketInvoiceChoice &i) { return i.id == m_link.invoiceId; });
    if (!known && !m_link.invoiceId.isEmpty()) // too old for the list, linked all the same
        m_choices.invoices.append({m_link.invoiceId, m_link.invoiceNumber, {}});
    for (const TicketContractChoice &one : std::as_const(m_choices.contracts))
        m_contract->addItem(QStringLiteral("%1  %2").arg(one.number, one.product), one.id);
    for (const TicketInvoiceChoice &one : std::as_const(m_choices.invoices))
        m_invoice->addItem(invoiceText(one.number, one.date), one.id);
    if (!m_choices.contracts.isEmpty())
        m_about->addItem(tr("Contract or product"), int(About::Contract));
    if (!m_choices.invoices.isEmpty())
        m_about->addItem(tr("Invoice"), int(About::Invoice));
    m_about->addItem(tr("Neither"), int(About::Nothing));
    m_contact->addItem(tr("Nobody in particular"), QString());
    for (const TicketContactChoice &one : std::as_const(m_choices.contacts))
        m_contact->addItem(one.name, one.id);
    choose(m_about, int(m_link.invoiceId.isEmpty() ? About::Contract : About::Invoice));
    choose(m_contract, m_link.contractId);
    choose(m_invoice, m_link.invoiceId);
    contractChanged();
    choose(m_item, m_link.itemId);
}

const TicketContractChoice *NewTicketForm::contract() const
{
    const auto it = std::find_if(m_choices.contracts.cbegin(), m_choices.contracts.cend(),
                                 [this](const TicketContractChoice &c) { return c.id == m_contract->currentData().toString(); });
    return it == m_choices.contracts.cend() ? nullptr : &*it;
}

void NewTicketForm::contractChanged()
{
    {
        const QSignalBlocker quiet(m_item);
        m_item->clear();
        m_item->addItem(tr("The whole contract"), QString());
        if (const TicketContractChoice *chosen = contract())
            for (const TicketItemChoice &item : chosen->items)
                m_item->addItem(item.name, item.id);
    }
    m_express->setChecked(false); // a cost is chosen for this contract alone
    refresh();
}

NewTicketForm::About NewTicketForm::about() const
{
    return About(m_about->currentData().toInt());
}

TicketRequest NewTicketForm::request() const
{
    TicketRequest request;
    request.kind = TicketKind(m_kind->currentIndex() + 1);
    request.subject = m_subject->text();
    request.text = m_text->toPlainText();
    request.attachments = m_files->wishes();
    const auto value = [](const QComboBox *box) { return box->currentData().toString(); };
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QString() : text; }; // null: not sent
    if (about() == About::Contract) {
        request.contractId = orNull(value(m_contract));
        request.itemId = orNull(value(m_item));
        const TicketContractChoice *chosen = contract();
        request.expressRepair = chosen && chosen->expressOffered && m_express->isChecked();
        if (request.expressRepair)
            request.shownExpressNet = chosen->expressNet;
    } else if (about() == About::Invoice) {
        request.invoiceId = orNull(value(m_invoice));
    }
    request.contactId = orNull(value(m_contact));
    return request;
}

QString NewTicketForm::problem(const TicketRequest &request) const
{
    const QString why = SendWords::whyNot(*m_context.tickets, m_sending, m_files->uploading());
    if (!why.isEmpty())
        return why;
    if (request.contractId.isEmpty() && request.invoiceId.isEmpty() && request.kind != TicketKind::OtherRequest)
        return tr("Choose a contract or an invoice, or the kind »Other request«.");
    const QString subject = TicketWords::textProblem(request.subject, Ticket::subjectMax);
    if (!subject.isEmpty())
        return tr("Subject: %1").arg(subject);
    const QString text = TicketWords::textProblem(request.text, Ticket::textMax);
    return text.isEmpty() ? QString() : tr("Description: %1").arg(text);
}

void NewTicketForm::refresh()
{
    const TicketContractChoice *chosen = contract();
    const bool onContract = about() == About::Contract;
    const QList<QPair<QWidget *, bool>> shown{{m_contract, onContract},
                                              {m_item, onContract},
                                              {m_invoice, about() == About::Invoice},
                                              {m_contact, !m_choices.contacts.isEmpty()},
                                              {m_express, onContract && chosen && chosen->expressOffered}};
    for (const auto &[field, on] : shown) {
        field->setVisible(on);
        m_form->labelForField(field)->setVisible(on);
    }
    if (chosen)
        m_express->setText(tr("One-time express repair (chargeable): %1 net").arg(chosen->expressNet.toDisplay()));
    m_create->setText(m_sending ? tr("Sending …") : tr("Create ticket"));
    Buttons::allow(m_create, problem(request()));
    m_cancel->setEnabled(!m_sending);
}

void NewTicketForm::retranslate()
{
    m_title->setText(tr("New support ticket"));
    m_cancel->setText(tr("Cancel"));
    const int kind = qMax(0, m_kind->currentIndex());
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        for (int i = int(TicketKind::CommissioningFault); i <= int(TicketKind::OtherRequest); ++i)
            m_kind->addItem(TicketWords::kind(TicketKind(i)));
        m_kind->setCurrentIndex(kind);
    }
    const QList<QPair<QWidget *, QString>> names{{m_kind, tr("Kind")},
                                                 {m_about, tr("About")},
                                                 {m_contract, tr("Contract")},
                                                 {m_item, tr("Product or option")},
                                                 {m_invoice, tr("Invoice number")},
                                                 {m_contact, tr("Contact person")},
                                                 {m_subject, tr("Subject")},
                                                 {m_text, tr("Description")},
                                                 {m_files, tr("Files")},
                                                 {m_express, QString()}};
    for (const auto &[field, name] : names) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(name);
        if (!name.isEmpty())
            field->setAccessibleName(name);
    }
    refresh();
}

void NewTicketForm::send()
{
    const TicketRequest wanted = request();
    if (!problem(wanted).isEmpty()) // a second click
        return;
    if (m_key.isEmpty())
        m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_sending = true;
    m_message->clear();
    refresh();
    QCoro::connect(m_context.tickets->create(wanted, m_key), this, [this](Result<Ticket> made) { finish(made); });
}

void NewTicketForm::finish(const Result<Ticket> &made)
{
    m_sending = false;
    if (made || !SendWords::mayHaveArrived(made.error()))
        m_key.clear();
    if (!made)
        m_message->setText(SendWords::failed(made.error()));
    refresh();
    if (!made && made.error().code == QLatin1String("price_changed"))
        load();
    if (made)
        Q_EMIT created(made->id);
}
