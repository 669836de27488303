#include "deadlinespage.h"

#include "actionregistry.h"
#include "buttons.h"
#include "calendarfile.h"
#include "cancellationservice.h"
#include "card.h"
#include "clock.h"
#include "contractservice.h"
#include "datatable.h"
#include "deadlineservice.h"
#include "deadlinesmodel.h"
#include "deadlinewords.h"
#include "documentservice.h"
#include "filesaver.h"
#include "listfilterbar.h"
#include "listpane.h"
#include "livetext.h"
#include "notices.h"
#include "pagerouter.h"
#include "rowsproxy.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

DeadlinesPage::DeadlinesPage(const UiContext &context, ActionRegistry &actions, QWidget *parent)
    : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("deadlinesPage"));
    m_model = new DeadlinesModel(context.clock, this);
    m_proxy = new RowsProxy(*m_model, this);
    m_calendar = actions.add(
        QStringLiteral("deadlines"), QStringLiteral("deadlines.calendar"), this, [] { return tr("Save as calendar …"); },
        QKeySequence(QStringLiteral("Ctrl+S")), QStringLiteral("export"));
    ListPane::Setup setup;
    setup.scope = QStringLiteral("deadlines");
    setup.shown = {QStringLiteral("day"), QStringLiteral("left"), QStringLiteral("kind"), QStringLiteral("subject"),
                   QStringLiteral("effect")};
    setup.sortKey = QStringLiteral("day");
    setup.order = Qt::AscendingOrder;
    setup.tableName = [] { return tr("Deadlines"); };
    setup.emptyTitle = [] { return tr("No deadlines"); };
    setup.emptyText = [] { return tr("They appear as soon as contracts have been loaded."); };
    m_list = new ListPane(setup, context, actions, *m_proxy, this);
    m_kinds = m_list->filter().addChoice(
        QStringLiteral("deadlineKinds"), [] { return tr("Kind of deadline"); },
        [] {
            return QStringList{tr("All kinds"), DeadlineWords::kind(Deadline::Kind::ContractNotice),
                               DeadlineWords::kind(Deadline::Kind::OptionReduction),
                               DeadlineWords::kind(Deadline::Kind::DocumentDeletion),
                               DeadlineWords::kind(Deadline::Kind::Objection)};
        });
    m_list->filter().setPlaceholder([] { return tr("Contract, option …"); });

    auto *card = new Card(this);
    card->setFixedWidth(360);
    m_title = new TextLabel(TextLabel::Role::Heading, card);
    m_day = new TextLabel(TextLabel::Role::Title, card);
    m_day->setObjectName(QStringLiteral("deadlineDay"));
    m_effect = new TextLabel(TextLabel::Role::Muted, card);
    m_derivation = new TextLabel(TextLabel::Role::Body, card);
    m_derivation->setObjectName(QStringLiteral("deadlineDerivation"));
    m_derivation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_writing = new TextLabel(TextLabel::Role::Muted, card);
    m_letter = Buttons::plain(QStringLiteral("cancellationLetter"), card);
    m_contract = Buttons::plain(QStringLiteral("deadlineContract"), card);
    for (TextLabel *label : {m_title, m_effect, m_derivation, m_writing})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_day);
    column->addWidget(m_effect);
    column->addSpacing(6);
    column->addWidget(m_derivation);
    column->addStretch();
    column->addWidget(m_writing);
    column->addWidget(m_letter);
    column->addWidget(m_contract);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_list, 1);
    row->addWidget(card);

    connect(m_list, &ListPane::filterChanged, this, [this] { applyFilter(); });
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { chosen(); });
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, [this] { chosen(); });
    connect(m_calendar, &QAction::triggered, this, [this] { saveCalendar(); });
    connect(m_letter, &QPushButton::clicked, this, [this] { saveLetter(); });
    connect(m_contract, &QPushButton::clicked, this, [this] {
        if (const Deadline *deadline = current())
            m_context.router.open(deadline->contractId.isEmpty() ? QStringLiteral("invoices") : QStringLiteral("contracts"),
                                  deadline->contractId.isEmpty() ? deadline->documentIds.value(0) : deadline->contractId);
    });
    const auto follow = [this] {
        if (isVisible()) // else activate() does
            refresh();
    };
    connect(context.contracts, &ContractService::contractsChanged, this, follow);
    connect(&context.documents, &DocumentService::rowsChanged, this, follow);
    LiveText::on(this, [this] {
        m_letter->setText(tr("Letter of cancellation (PDF) …"));
        m_writing->setText(tr("Contracts end only in writing: print the letter, sign it and send it to the provider."));
        m_model->refreshWords();
        refresh();
    });
}

void DeadlinesPage::activate()
{
    refresh();
    m_list->activate();
    chosen();
}

void DeadlinesPage::openWith(const QString &contractId)
{
    for (const Deadline &deadline : m_model->allRows())
        if (deadline.contractId == contractId && deadline.kind == Deadline::Kind::ContractNotice) {
            m_list->clearFilter();
            m_list->table().selectId(deadline.uid);
        }
    m_list->table().setFocus();
}

QWidget *DeadlinesPage::firstFocus()
{
    return m_list->firstFocus();
}

void DeadlinesPage::refresh()
{
    m_model->merge(m_context.deadlines->deadlines());
    applyFilter();
    chosen();
}

void DeadlinesPage::applyFilter()
{
    const int kind = m_kinds->currentIndex() - 1;
    m_proxy->setAccept([this, kind](const QString &id) {
        const Deadline *deadline = m_model->row(id);
        return deadline && (kind < 0 || int(deadline->kind) == kind);
    });
    m_list->refresh();
}

const Deadline *DeadlinesPage::current() const
{
    return m_model->row(m_list->table().currentId());
}

void DeadlinesPage::chosen()
{
    const Deadline *deadline = current();
    m_title->setText(deadline ? DeadlineWords::subject(*deadline) : tr("No deadline chosen"));
    m_day->setText(deadline ? DeadlineWords::day(*deadline) : QString());
    m_effect->setText(deadline ? DeadlineWords::effect(*deadline) : QString());
    m_derivation->setText(deadline ? DeadlineWords::derivation(*deadline).join(u'\n') : QString());
    const bool contract = deadline && deadline->kind == Deadline::Kind::ContractNotice;
    m_letter->setVisible(contract);
    m_writing->setVisible(contract);
    m_contract->setVisible(deadline != nullptr);
    m_contract->setText(deadline && deadline->contractId.isEmpty() ? tr("Show document") : tr("Show contract"));
    m_calendar->setEnabled(m_proxy->rowCount() > 0);
}

/// What the filter shows.
void DeadlinesPage::saveCalendar()
{
    QList<Deadline> shown;
    const QStringList ids = m_proxy->shownIds();
    for (const Deadline &deadline : m_model->allRows())
        if (ids.contains(deadline.uid))
            shown << deadline;
    CalendarFile::save(m_context, this, tr("fernamt-deadlines.ics"), shown);
}

void DeadlinesPage::saveLetter()
{
    const Deadline *deadline = current();
    if (!deadline)
        return;
    const QByteArray pdf = CancellationService(*m_context.contracts, m_context.clock).letter(deadline->contractId);
    if (pdf.isEmpty())
        return m_context.notices.toast(tr("The customer's address has not been loaded yet."), Tone::Warning);
    FileSaver::save(m_context, this, tr("Save letter"), tr("cancellation-%1.pdf").arg(deadline->contractNumber), pdf);
}
