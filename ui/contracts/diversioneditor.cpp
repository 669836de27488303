#include "diversioneditor.h"

#include "buttons.h"
#include "contractaccess.h"
#include "contractservice.h"
#include "datatable.h"
#include "diversionform.h"
#include "diversionsmodel.h"
#include "errorwords.h"
#include "icons.h"
#include "livetext.h"
#include "notices.h"
#include "problemwords.h"
#include "rowdelegate.h"
#include "rowsproxy.h"
#include "selfcarerules.h"
#include "selfcarewords.h"
#include "stepline.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedLayout>

using Ordering::DiversionKind;
using Ordering::DiversionScope;

namespace
{
constexpr DiversionScope scopes[] = {DiversionScope::Block, DiversionScope::Extension, DiversionScope::Single};
} // namespace

DiversionEditor::DiversionEditor(DiversionKind kind, const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(kind), m_draft(kind)
{
    setObjectName(name("Editor"));
    m_pages = new QStackedLayout(this);
    m_pages->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(editPage());
    m_pages->addWidget(reviewPage());
    LiveText::on(this, [this] { retranslate(); });
}

QString DiversionEditor::name(const char *what) const
{
    return (m_kind == DiversionKind::Once ? QStringLiteral("once") : QStringLiteral("permanent")) + QLatin1String(what);
}

QWidget *DiversionEditor::editPage()
{
    auto *page = new QWidget(this);
    m_life = new StepLine(page);
    m_life->setObjectName(name("LifeCycle"));
    m_life->setVisible(m_kind == DiversionKind::Once);
    m_selectorTitle = new TextLabel(TextLabel::Role::Section, page);
    m_scopes = new QListWidget(page);
    m_scopes->setObjectName(name("Scopes"));
    m_scopes->setFlow(QListView::LeftToRight);
    m_scopes->setFixedHeight(36);
    m_scopes->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scopes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scopes->setFrameShape(QFrame::NoFrame);
    m_scopes->setTabKeyNavigation(false);
    m_scopes->setItemDelegate(new RowDelegate(m_scopes));
    for (int i = 0; i < 3; ++i)
        m_scopes->addItem(QString());
    m_model = new DiversionsModel(this);
    m_proxy = new RowsProxy(*m_model, this);
    m_proxy->setScope([this](const QString &id) {
        const Diversion *row = m_model->row(id);
        return row && row->scope == scope();
    });
    m_table = new DataTable(name("Table"), m_context.settings, page);
    m_table->show(*m_proxy,
                  {QStringLiteral("active"), QStringLiteral("number"), QStringLiteral("target"), QStringLiteral("working")},
                  QStringLiteral("number"), Qt::AscendingOrder);
    m_table->setDragEnabled(false);
    const auto button = [this, page](const char *what, const char *icon) {
        QPushButton *made = Buttons::plain(name(what), page);
        made->setIcon(Icons::get(QLatin1String(icon)));
        return made;
    };
    m_plus = button("Plus", "plus");
    m_minus = button("Minus", "minus");
    m_change = button("Change", "pencil");
    m_form = new DiversionForm(page);
    m_form->hide();
    m_hint = new TextLabel(TextLabel::Role::Small, page);
    m_hint->setWordWrap(true);
    m_discard = Buttons::link(name("Discard"), page);
    m_next = Buttons::primary(name("Next"), page);

    auto *buttons = new QHBoxLayout;
    for (QWidget *widget : {m_plus, m_minus, m_change})
        buttons->addWidget(widget);
    buttons->addStretch();
    auto *selector = new QHBoxLayout;
    selector->addWidget(m_selectorTitle);
    selector->addWidget(m_scopes, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_hint, 1);
    bottom->addWidget(m_discard);
    bottom->addWidget(m_next);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_life);
    column->addLayout(selector);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addWidget(m_form);
    column->addLayout(bottom);

    m_scopes->setCurrentRow(1);
    connect(m_scopes, &QListWidget::currentRowChanged, this, [this] {
        m_form->hide();
        m_proxy->refilter();
        refreshButtons();
    });
    // The choice also changes while rows come and go: then the rows must be left alone.
    connect(m_table, &DataTable::chosenChanged, this, [this] { refreshButtons(); });
    connect(m_table, &DataTable::opened, this, [this] { beginForm(true); });
    connect(m_plus, &QPushButton::clicked, this, [this] { beginForm(false); });
    connect(m_change, &QPushButton::clicked, this, [this] { beginForm(true); });
    connect(m_minus, &QPushButton::clicked, this, [this] { removeChosen(); });
    connect(m_form, &DiversionForm::taken, this, [this] { takeForm(); });
    connect(m_form, &DiversionForm::cancelled, this, [this] {
        m_form->hide();
        m_table->setFocus();
        refresh();
    });
    connect(m_form, &DiversionForm::edited, this, [this] { m_form->setProblem({}); });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_draft.discard();
        m_form->hide();
        refresh();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { review(); });
    return page;
}

QWidget *DiversionEditor::reviewPage()
{
    auto *page = new QWidget(this);
    m_reviewTitle = new TextLabel(TextLabel::Role::Heading, page);
    m_reviewTitle->setWordWrap(true);
    m_changes = new DiversionChangesModel(this);
    m_changeTable = new DataTable(name("Review"), m_context.settings, page);
    m_changeTable->show(*new RowsProxy(*m_changes, this),
                        {QStringLiteral("scope"), QStringLiteral("number"), QStringLiteral("before"), QStringLiteral("after")},
                        QStringLiteral("number"), Qt::AscendingOrder);
    m_changeTable->setDragEnabled(false);
    m_warning = new TextLabel(TextLabel::Role::Small, page);
    m_warning->setObjectName(name("Warning"));
    m_warning->setWordWrap(true);
    m_failure = new TextLabel(TextLabel::Role::Error, page);
    m_failure->setObjectName(name("Failure"));
    m_failure->setWordWrap(true);
    m_back = Buttons::plain(name("Back"), page);
    m_ok = Buttons::primary(name("Ok"), page);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_back);
    bottom->addStretch();
    bottom->addWidget(m_ok);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_reviewTitle);
    column->addWidget(m_changeTable, 1);
    column->addWidget(m_warning);
    column->addWidget(m_failure);
    column->addLayout(bottom);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(0);
        refresh();
    });
    connect(m_ok, &QPushButton::clicked, this, [this] { send(); });
    return page;
}

void DiversionEditor::retranslate()
{
    m_selectorTitle->setText(tr("Diversion"));
    m_scopes->setAccessibleName(tr("Diversion"));
    for (int i = 0; i < 3; ++i)
        m_scopes->item(i)->setText(SelfCareWords::scope(scopes[i]));
    m_table->setAccessibleName(SelfCareWords::diversion(m_kind));
    m_changeTable->setAccessibleName(tr("Before and after"));
    m_plus->setText(tr("Diversion"));
    m_plus->setAccessibleName(tr("Add a diversion"));
    m_minus->setText(tr("Remove"));
    m_change->setText(tr("Change"));
    m_hint->setText(tr("017717712345, +49177… and 0049177… are recognised and stored as +49."));
    m_discard->setText(tr("Discard"));
    m_next->setText(tr("Next"));
    m_reviewTitle->setText(tr("This is what OK sends. Nothing has been changed yet."));
    m_back->setText(tr("Back"));
    m_ok->setText(tr("OK"));
    m_model->refreshWords();
    m_changes->refreshWords();
    refresh();
}

void DiversionEditor::show(const ServiceContract &contract, const SelfCare &care)
{
    const bool other = contract.id != m_contract.id;
    m_contract = contract;
    m_care = care;
    if (other) {
        m_draft.discard();
        m_form->hide();
        m_pages->setCurrentIndex(0);
    }
    m_draft.setStored(care.diversions);
    if (other) {
        // Where something stands already, that is what somebody wants to see.
        const QList<Diversion> rows = m_draft.rows();
        const auto used = [&rows](int i) {
            return std::any_of(rows.begin(), rows.end(), [i](const Diversion &row) { return row.scope == scopes[i]; });
        };
        for (const int i : {0, 2, 1})
            if (used(i))
                m_scopes->setCurrentRow(i);
    }
    refresh();
    if (other)
        m_table->fitColumns();
}

DiversionScope DiversionEditor::scope() const
{
    return scopes[qBound(0, m_scopes->currentRow(), 2)];
}

void DiversionEditor::refresh()
{
    m_model->merge(m_draft.rows());
    m_changes->merge(m_draft.changes());
    m_life->set(SelfCareWords::diversion(m_kind), SelfCareWords::lifeCycle(), SelfCareWords::lifeCycleStep(m_care.diversions));
    refreshButtons();
}

void DiversionEditor::refreshButtons()
{
    const QString why = ContractAccess::whyNoWrite(m_context, m_contract);
    const QString none = m_table->currentId().isEmpty() ? tr("Choose a diversion first.") : QString();
    Buttons::allow(m_plus, why);
    Buttons::allow(m_minus, why.isEmpty() ? none : why);
    Buttons::allow(m_change, why.isEmpty() ? none : why);
    const bool dirty = m_draft.isDirty();
    m_discard->setVisible(dirty);
    Buttons::allow(m_next, !why.isEmpty() ? why : dirty ? QString() : tr("Nothing has been changed yet."));
    Buttons::allow(m_ok, !why.isEmpty() ? why
                         : m_sending    ? tr("Being sent …")
                         : dirty        ? QString()
                                        : tr("Nothing is left to change."));
    Buttons::allow(m_back, m_sending ? tr("Being sent …") : QString());
}

void DiversionEditor::beginForm(bool change)
{
    if (!ContractAccess::whyNoWrite(m_context, m_contract).isEmpty())
        return;
    const Diversion *row = m_model->row(m_table->currentId());
    if (change && !row)
        return;
    m_form->show();
    if (change)
        m_form->beginChange(m_contract, *row);
    else
        m_form->beginAdd(m_contract, scope());
}

QString DiversionEditor::problemOf(const Diversion &candidate) const
{
    const QList<Diversion> all = m_draft.all(candidate);
    const QString key = DiversionDraft::key(candidate);
    for (const QuoteProblem &problem : SelfCareRules(m_contract).diversions(all)) {
        const int index = problem.pointer.section(u'/', 2, 2).toInt();
        if (index < all.size() && all[index].kind == m_kind && DiversionDraft::key(all[index]) == key)
            return ProblemWords::sentence(problem);
    }
    return {};
}

void DiversionEditor::takeForm()
{
    std::optional<Diversion> diversion = m_form->diversion();
    if (!diversion) {
        const char *code = scope() == DiversionScope::Extension ? "extension_unknown" : "number_unknown";
        return m_form->setProblem(ErrorWords::sentence(Error::make(Error::Kind::Invalid, QLatin1String(code))));
    }
    diversion->kind = m_kind;
    if (m_form->isNew() && m_model->row(DiversionDraft::key(*diversion)))
        return m_form->setProblem(ErrorWords::sentence(Error::make(Error::Kind::Invalid, QStringLiteral("number_twice"))));
    if (const QString problem = problemOf(*diversion); !problem.isEmpty())
        return m_form->setProblem(problem);
    m_draft.put(*diversion);
    m_form->hide();
    refresh();
    m_table->selectId(DiversionDraft::key(*diversion));
    m_next->setFocus();
}

void DiversionEditor::removeChosen()
{
    for (const QString &id : m_table->selectedIds())
        m_draft.remove(id);
    m_form->hide();
    refresh();
}

void DiversionEditor::review()
{
    QStringList abroad;
    for (const DiversionChange &change : m_draft.changes())
        if (change.after && SelfCareRules::isForeign(change.after->target))
            abroad << change.after->target;
    m_warning->setText(tr("Abroad, diverted calls may cost more: %1").arg(abroad.join(QStringLiteral(", "))));
    m_warning->setVisible(!abroad.isEmpty());
    m_failure->hide();
    m_form->hide();
    refresh();
    m_pages->setCurrentIndex(1);
    m_changeTable->fitColumns();
    m_ok->setFocus();
}

void DiversionEditor::send()
{
    if (m_sending || !m_draft.isDirty() || !ContractAccess::whyNoWrite(m_context, m_contract).isEmpty())
        return;
    m_sending = true;
    m_failure->hide();
    refresh();
    const QString id = m_contract.id;
    QCoro::connect(m_context.contracts->saveDiversions(id, m_care.rev, m_draft.all()), this, [this, id](Result<SelfCare> saved) {
        m_sending = false;
        if (id != m_contract.id)
            return refresh();
        if (saved) {
            m_draft.discard();
            show(m_contract, *saved);
            m_pages->setCurrentIndex(0);
            m_context.notices.toast(tr("Saved."), Tone::Good);
        } else {
            // What the provider has may have come meanwhile: before and after are shown anew.
            if (const auto now = m_context.contracts->selfCare(id))
                show(m_contract, *now);
            m_failure->setText(ErrorWords::sentence(saved.error()));
            m_failure->show();
        }
        refresh();
    });
}
