#include "contractstep.h"

#include "buttons.h"
#include "card.h"
#include "contractservice.h"
#include "contractwords.h"
#include "datatable.h"
#include "displaytext.h"
#include "errorwords.h"
#include "journeywords.h"
#include "livetext.h"
#include "orderservice.h"
#include "pill.h"
#include "stateview.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

ContractStep::ContractStep(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("contractStep"));
    m_model = new ColumnModel<Row>(
        columns(), [](const Row &row) { return row.contract.id; }, this);
    m_proxy = new QSortFilterProxyModel(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(TableRole::Raw);
    m_table = new DataTable(QStringLiteral("journeyContracts"), context.settings, this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->show(*m_proxy,
                  {QStringLiteral("number"), QStringLiteral("product"), QStringLiteral("state"), QStringLiteral("place"),
                   QStringLiteral("note")},
                  QStringLiteral("number"), Qt::AscendingOrder);
    m_state = new StateView(m_table, this);
    m_reason = new TextLabel(TextLabel::Role::Muted, this);
    m_reason->setObjectName(QStringLiteral("choiceReason"));
    m_reason->setWordWrap(true);
    m_reason->setContentsMargins(17, 8, 17, 8);
    auto *listCard = new Card(this);
    auto *inside = new QVBoxLayout(listCard);
    inside->setContentsMargins(1, 6, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_state, 1);
    inside->addWidget(m_reason);

    m_draftsCard = new Card(this);
    m_draftsTitle = new TextLabel(TextLabel::Role::Heading, m_draftsCard);
    m_drafts = new QVBoxLayout;
    m_drafts->setSpacing(8);
    auto *draftColumn = new QVBoxLayout(m_draftsCard);
    draftColumn->setContentsMargins(18, 14, 18, 14);
    draftColumn->setSpacing(10);
    draftColumn->addWidget(m_draftsTitle);
    draftColumn->addLayout(m_drafts);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_draftsCard);
    column->addWidget(listCard, 1);
    connect(m_table, &DataTable::chosenChanged, this, [this] {
        const Row *row = m_model->row(m_table->currentId());
        m_reason->setText(row ? JourneyWords::reason(row->choice.reason) : QString());
        m_reason->setVisible(!m_reason->text().isEmpty());
        Q_EMIT chosenChanged();
    });
    connect(m_table, &DataTable::opened, this, [this] {
        if (!chosenContract().isEmpty())
            Q_EMIT goOn();
    });
    LiveText::on(this, [this] {
        m_table->setAccessibleName(tr("Contracts to choose from"));
        m_draftsTitle->setText(tr("Begun and not finished"));
        m_model->refreshWords();
        refresh();
    });
}

QList<Column<ContractStep::Row>> ContractStep::columns()
{
    using C = Column<Row>;
    return {
        C{.key = QStringLiteral("number"),
          .title = [] { return tr("Contract"); },
          .text = [](const Row &r) { return r.contract.number; },
          .raw = {}},
        C{.key = QStringLiteral("product"),
          .title = [] { return tr("Product"); },
          .text = [](const Row &r) { return r.contract.product; },
          .raw = {}},
        C{.key = QStringLiteral("state"),
          .title = [] { return tr("State"); },
          .text = [](const Row &r) { return ContractWords::state(r.contract.state); },
          .raw = [](const Row &r) { return int(r.contract.state); },
          .tone = [](const Row &r) { return ContractWords::stateTone(r.contract.state); }},
        C{.key = QStringLiteral("place"),
          .title = [] { return tr("Location"); },
          .text = [](const Row &r) { return r.contract.locations.isEmpty() ? QString() : r.contract.locations.first().city; },
          .raw = {}},
        C{.key = QStringLiteral("note"),
          .title = [] { return tr("Note"); },
          .text = [](const Row &r) { return JourneyWords::reason(r.choice.reason); },
          .raw = {},
          .hint = [](const Row &r) { return JourneyWords::reason(r.choice.reason); }},
    };
}

QString ContractStep::chosenContract() const
{
    const Row *row = m_model->row(m_table->currentId());
    return row && row->choice.selectable ? row->contract.id : QString();
}

void ContractStep::choose(const QString &contractId)
{
    m_table->selectId(contractId);
}

QWidget *ContractStep::firstFocus()
{
    return m_table;
}

void ContractStep::refresh()
{
    QList<Row> rows;
    const std::optional<Catalogue> catalogue = m_context.orders->catalogue();
    for (const ServiceContract &contract : m_context.contracts->contracts())
        rows.append({contract, ContractChoice::of(contract, catalogue)});
    const bool first = m_model->rowCount() == 0;
    m_model->merge(rows);
    if (first)
        m_table->fitColumns(560); // the note tells why a contract cannot be chosen
    if (rows.isEmpty())
        m_state->showEmpty(tr("No contracts"), tr("The provider has none for you, or they have not been loaded yet."), {}, {});
    else
        m_state->showContent();
    m_reason->setVisible(!m_reason->text().isEmpty());
    refreshDrafts();
}

void ContractStep::refreshDrafts()
{
    while (QLayoutItem *item = m_drafts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int shown = 0;
    for (const OrderDraft &draft : m_context.orders->drafts()) {
        if (draft.state == OrderDraft::State::Confirmed || shown == 4)
            continue;
        ++shown;
        const auto contract = m_context.contracts->contract(draft.request.contractId);
        auto *line = new QWidget(m_draftsCard);
        auto *name = new TextLabel(TextLabel::Role::Body, line);
        name->setText(tr("%1 · %2 · changed %3")
                          .arg(contract ? contract->number : tr("contract no longer there"),
                               contract ? contract->product : QString(), DisplayText::instant(draft.changedAt)));
        auto *pill = new Pill(line);
        pill->set(JourneyWords::draftState(draft.state), JourneyWords::draftTone(draft.state));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(pill);
        row->addWidget(name, 1);
        const QString id = draft.id;
        if (!draft.errorCode.isEmpty()) {
            auto *why = new TextLabel(TextLabel::Role::Small, line);
            why->setText(ErrorWords::of(Error::make(Error::Kind::Invalid, draft.errorCode)).text);
            row->addWidget(why);
        }
        if (draft.state == OrderDraft::State::Draft && contract) {
            auto *resume = Buttons::plain(QStringLiteral("resumeDraft"), line);
            resume->setText(tr("Continue"));
            connect(resume, &QPushButton::clicked, this, [this, id] { Q_EMIT this->resume(id); });
            row->addWidget(resume);
        }
        if ((draft.state == OrderDraft::State::Refused || draft.state == OrderDraft::State::NotOrdered) && contract) {
            auto *renew = Buttons::plain(QStringLiteral("renewDraft"), line);
            renew->setText(tr("Edit again"));
            connect(renew, &QPushButton::clicked, this, [this, id] { Q_EMIT this->renew(id); });
            row->addWidget(renew);
        }
        if (draft.state != OrderDraft::State::Prepared && draft.state != OrderDraft::State::Sending &&
            draft.state != OrderDraft::State::Unknown) {
            auto *discard = Buttons::link(QStringLiteral("discardDraft"), line);
            discard->setText(tr("Discard"));
            connect(discard, &QPushButton::clicked, this, [this, id] { Q_EMIT this->discard(id); });
            row->addWidget(discard);
        }
        m_drafts->addWidget(line);
    }
    m_draftsCard->setVisible(shown > 0);
}
