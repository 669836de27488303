#include "callfindingscard.h"

#include "buttons.h"
#include "callfindingsmodel.h"
#include "callfindingwords.h"
#include "calllimitsform.h"
#include "contractservice.h"
#include "datatable.h"
#include "documentservice.h"
#include "livetext.h"
#include "notices.h"
#include "pagerouter.h"
#include "pagetable.h"
#include "rowsproxy.h"
#include "stateview.h"
#include "textlabel.h"
#include "ticketlink.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace
{
constexpr size_t placesTold = 20;

/// The page of the Sperrprofile; null where the role or the program has none.
const PageEntry *blockingPage(const UiContext &context)
{
    const PageEntry *page = PageTable::find(QStringLiteral("blockingProfiles"));
    return page && page->visibleTo(context) ? page : nullptr;
}

/// The contract whose EVN tells this call; empty for a file from elsewhere.
QString contractOf(const UiContext &context, const CallSource &source)
{
    QString number;
    for (const DocumentRow &row : context.documents.rows())
        if (row.archivePath == source.path)
            number = row.document.contractNumber;
    for (const ServiceContract &contract : context.contracts ? context.contracts->contracts() : QList<ServiceContract>())
        if (!number.isEmpty() && contract.number == number)
            return contract.id;
    return {};
}
} // namespace

CallFindingsCard::CallFindingsCard(const UiContext &context, CallFindings &findings, QWidget *parent)
    : Card(parent), m_context(context), m_findings(findings)
{
    setObjectName(QStringLiteral("callFindings"));
    m_model = new CallFindingsModel(this);
    m_proxy = new RowsProxy(*m_model, this);
    m_table = new DataTable(QStringLiteral("callFindingsTable"), context.settings, this);
    m_table->show(
        *m_proxy,
        {QStringLiteral("begin"), QStringLiteral("kind"), QStringLiteral("seat"), QStringLiteral("calls"), QStringLiteral("net")},
        QStringLiteral("begin"), Qt::DescendingOrder);
    m_table->setDragEnabled(false);
    m_state = new StateView(m_table, this);
    m_title = new TextLabel(TextLabel::Role::Section, this);
    m_title->setObjectName(QStringLiteral("callFindingsTitle"));
    m_showMuted = Buttons::chip(QStringLiteral("callFindingsMuted"), this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_showMuted);
    m_showLimits = Buttons::chip(QStringLiteral("callFindingsLimits"), this);
    head->addWidget(m_showLimits);
    auto *list = new QVBoxLayout;
    list->setSpacing(4);
    list->addLayout(head);
    list->addWidget(m_state, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 8, 14, 8);
    row->setSpacing(16);
    row->addLayout(list, 5);
    auto *side = new QStackedWidget(this);
    m_side = side;
    side->addWidget(details());
    side->addWidget(new CallLimitsForm(context, findings, side));
    row->addWidget(side, 3);
    connect(m_showLimits, &QPushButton::toggled, this, [this, side](bool on) {
        side->setCurrentIndex(on ? 1 : 0);
        showChosen();
    });
    setMaximumHeight(250);
    setMinimumHeight(210);

    connect(m_table, &DataTable::chosenChanged, this, [this] { showChosen(); });
    connect(m_showMuted, &QPushButton::toggled, this, [this] { refresh(); });
    connect(&m_findings, &CallFindings::changed, this, [this] { refresh(); });
    connect(&m_findings, &CallFindings::failed, this,
            [this](const Error &error) { m_state->showFailed(error, [this] { m_findings.look(); }); });
    LiveText::on(this, [this] { retranslate(); });
}

QWidget *CallFindingsCard::details()
{
    auto *part = new QWidget(this);
    m_sentence = new TextLabel(TextLabel::Role::Body, part);
    m_sentence->setObjectName(QStringLiteral("callFindingSentence"));
    m_advice = new TextLabel(TextLabel::Role::Muted, part);
    for (TextLabel *label : {m_sentence, m_advice}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_ticket = Buttons::primary(QStringLiteral("callFindingTicket"), part);
    m_block = Buttons::plain(QStringLiteral("callFindingBlock"), part);
    m_mute = Buttons::plain(QStringLiteral("callFindingMute"), part);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    for (QPushButton *button : {m_ticket, m_block, m_mute})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(8);
    column->addWidget(m_sentence);
    column->addWidget(m_advice);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_ticket, &QPushButton::clicked, this, [this] { openTicket(); });
    connect(m_block, &QPushButton::clicked, this, [this] { m_context.router.open(QStringLiteral("blockingProfiles")); });
    connect(m_mute, &QPushButton::clicked, this, [this] { toggleMuted(); });
    return part;
}

void CallFindingsCard::retranslate()
{
    m_table->setAccessibleName(tr("Odd calls"));
    m_showMuted->setText(tr("Also muted ones"));
    m_showLimits->setText(tr("Limits …"));
    m_ticket->setText(tr("Ticket …"));
    m_block->setText(tr("Blocking profiles"));
    m_model->refreshWords();
    refresh();
}

void CallFindingsCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    refresh();
}

void CallFindingsCard::refresh()
{
    if (isHidden()) // a long list is not made for nobody
        return;
    QList<CallFinding> shown;
    for (const CallFinding &finding : m_findings.all())
        if (!finding.muted || m_showMuted->isChecked())
            shown << finding;
    m_model->merge(shown);
    const int open = m_findings.unmuted(), muted = int(m_findings.all().size()) - open;
    m_title->setText(m_findings.isLooking() ? tr("Looking for odd calls …")
                     : muted > 0            ? tr("Odd calls: %1, muted: %2").arg(open).arg(muted)
                                            : tr("Odd calls: %1").arg(open));
    if (!shown.isEmpty())
        m_state->showContent();
    else if (m_findings.isLooking())
        m_state->showLoading(tr("Looking for odd calls …"));
    else
        m_state->showEmpty(tr("Nothing odd"), tr("No call is listed twice, none falls out of what is usual for its seat."), {},
                           {});
    m_table->fitColumns();
    showChosen();
}

const CallFinding *CallFindingsCard::current() const
{
    return m_table->selectionModel()->hasSelection() ? m_model->row(m_table->currentId()) : nullptr;
}

bool CallFindingsCard::hasChosen() const
{
    return isVisible() && current();
}

void CallFindingsCard::release()
{
    m_releasing = true;
    m_table->clearSelection();
    showChosen();
    m_releasing = false;
}

void CallFindingsCard::showChosen()
{
    const CallFinding *finding = m_releasing ? nullptr : current();
    const bool hasTickets = m_context.tickets;
    m_side->setVisible(m_model->rowCount() > 0 || m_showLimits->isChecked()); // else the list has all the room
    m_ticket->setVisible(finding && hasTickets);
    m_mute->setVisible(finding);
    m_block->setVisible(finding && blockingPage(m_context) &&
                        (finding->kind == CallFinding::Kind::Burst || finding->kind == CallFinding::Kind::FirstSeen));
    if (!finding) {
        if (std::exchange(m_shown, false) && !m_releasing)
            Q_EMIT left();
        m_sentence->setText(m_model->rowCount() > 0 ? tr("Choose one to see its calls and why it is odd.") : QString());
        return m_advice->clear();
    }
    m_sentence->setText(CallFindingWords::sentence(*finding));
    m_advice->setText(CallFindingWords::advice(finding->kind));
    m_mute->setText(finding->muted ? tr("No longer mute") : tr("Mute"));
    m_mute->setToolTip(tr("It is noted in the change log."));
    m_shown = isVisible() && m_findings.records();
    if (m_shown)
        Q_EMIT chosen(m_findings.records(), std::make_shared<const std::vector<quint32>>(finding->rows), finding->calls);
}

void CallFindingsCard::openTicket()
{
    const CallFinding *finding = current();
    if (!finding || !m_findings.records())
        return;
    const QList<CallSource> sources = m_findings.records()->sources();
    QStringList places;
    TicketLink link;
    for (const quint32 row : finding->rows) {
        if (size_t(places.size()) == placesTold) {
            places << QStringLiteral("…");
            break;
        }
        const CallOrigin origin = m_findings.records()->origin(row);
        for (const CallSource &source : sources) {
            if (source.id != origin.id)
                continue;
            places << tr("%1, line %2").arg(source.name, QLocale().toString(origin.line));
            if (link.contractId.isEmpty())
                link.contractId = contractOf(m_context, source);
        }
    }
    link.subject = CallFindingWords::ticketSubject(*finding);
    link.text = CallFindingWords::ticketText(*finding, places);
    m_context.router.open(QStringLiteral("tickets"), link.toArgument());
}

void CallFindingsCard::toggleMuted()
{
    const CallFinding *finding = current();
    if (!finding)
        return;
    QCoro::connect(m_findings.setMuted(finding->id, !finding->muted), this, [this](const Result<void> &done) {
        if (!done)
            m_context.notices.failed(done.error());
    });
}
