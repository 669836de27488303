#include "auditpage.h"

#include "actionregistry.h"
#include "auditdetail.h"
#include "auditmodel.h"
#include "audittrail.h"
#include "auditwords.h"
#include "clock.h"
#include "datatable.h"
#include "filesaver.h"
#include "listfilterbar.h"
#include "listpane.h"
#include "livetext.h"
#include "notices.h"
#include "rowsproxy.h"
#include "tabletext.h"
#include "uicontext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace
{
constexpr int periodDays[] = {0, 1, 7, 30, 365};
} // namespace

AuditPage::AuditPage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("auditPage"));
    m_model = new AuditModel(this);
    m_proxy = new RowsProxy(*m_model, this);
    m_export = actions.add(
        QStringLiteral("audit"), QStringLiteral("audit.export"), this, [] { return tr("Export CSV …"); },
        QKeySequence(QStringLiteral("Ctrl+S")), QStringLiteral("export"));
    m_verify = actions.add(
        QStringLiteral("audit"), QStringLiteral("audit.verify"), this, [] { return tr("Verify trail"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+V")), QStringLiteral("check"));
    m_export->setEnabled(false);
    ListPane::Setup setup;
    setup.scope = QStringLiteral("audit");
    setup.shown = {QStringLiteral("at"), QStringLiteral("origin"), QStringLiteral("action"), QStringLiteral("object"),
                   QStringLiteral("who")};
    setup.sortKey = QStringLiteral("at");
    setup.tableName = [] { return tr("Changes"); };
    setup.emptyTitle = [] { return tr("No changes yet"); };
    setup.emptyText = [] { return tr("Whatever is changed with this program, or found changed at the provider, appears here."); };
    m_list = new ListPane(setup, context, actions, *m_proxy, this);
    buildFilter();
    m_detail = new AuditDetail(context, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_list, 1);
    row->addWidget(m_detail);

    connect(m_list, &ListPane::filterChanged, this, [this] { applyFilter(); });
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { chosen(); });
    connect(m_export, &QAction::triggered, this, [this] { exportCsv(); });
    connect(m_verify, &QAction::triggered, this, [this] { verify(); });
    connect(context.audit, &AuditTrail::changed, this, [this] { load(); });
    LiveText::on(this, [this] {
        m_model->refreshWords();
        fillPeople();
        chosen();
    });
}

void AuditPage::buildFilter()
{
    ListFilterBar &filter = m_list->filter();
    m_period = filter.addChoice(
        QStringLiteral("auditPeriod"), [] { return tr("Period"); },
        [] {
            return QStringList{tr("Any time"), tr("Today"), tr("7 days"), tr("30 days"), tr("12 months")};
        });
    using Origin = AuditEntry::Origin;
    m_origin = filter.addChoice(
        QStringLiteral("auditOrigin"), [] { return tr("Where it was changed"); },
        [] {
            return QStringList{tr("Everywhere"), AuditWords::origin(Origin::Here), AuditWords::origin(Origin::Order),
                               AuditWords::origin(Origin::Outside)};
        });
    m_kind = filter.addChoice(
        QStringLiteral("auditKind"), [] { return tr("Kind of object"); }, [] { return QStringList{tr("All kinds")}; });
    m_who = filter.addChoice(
        QStringLiteral("auditWho"), [] { return tr("Who"); }, [] { return QStringList{tr("Anybody")}; });
    filter.setPlaceholder([] { return tr("Contract, order, value …"); });
}

void AuditPage::activate()
{
    load();
    m_context.audit->look();
    m_list->activate();
    chosen();
}

void AuditPage::openWith(const QString &id)
{
    m_list->clearFilter();
    m_list->table().selectId(id);
}

QWidget *AuditPage::firstFocus()
{
    return m_list->firstFocus();
}

void AuditPage::load()
{
    QCoro::connect(m_context.audit->entries(), this, [this](Result<QList<AuditEntry>> entries) {
        if (!entries)
            return m_context.notices.failed(entries.error());
        m_model->merge(*entries);
        fillPeople();
        applyFilter();
        m_list->activate();
        chosen();
    });
}

/// The objects and people that occur, in the two boxes; what was chosen stays.
void AuditPage::fillPeople()
{
    QMap<QString, QString> kinds, people; // words -> wire
    for (const AuditEntry &entry : m_model->allRows()) {
        kinds.insert(AuditWords::kind(entry.kind), entry.kind);
        people.insert(AuditWords::who(entry), entry.who);
    }
    const auto fill = [](QComboBox *box, const QString &all, const QMap<QString, QString> &entries) {
        const QSignalBlocker quiet(box);
        const QVariant chosen = box->currentIndex() > 0 ? box->currentData() : QVariant();
        box->clear();
        box->addItem(all);
        for (auto it = entries.cbegin(); it != entries.cend(); ++it)
            box->addItem(it.key(), it.value());
        box->setCurrentIndex(chosen.isValid() ? qMax(0, box->findData(chosen)) : 0);
    };
    fill(m_kind, tr("All kinds"), kinds);
    fill(m_who, tr("Anybody"), people);
}

bool AuditPage::accepts(const AuditEntry &entry) const
{
    const int days = periodDays[qMax(0, m_period->currentIndex())];
    if (days > 0 && Clock::berlinDate(entry.at) <= m_context.clock.today().addDays(-days))
        return false;
    if (m_origin->currentIndex() > 0 && int(entry.origin) != m_origin->currentIndex() - 1)
        return false;
    if (m_kind->currentIndex() > 0 && m_kind->currentData().toString() != entry.kind)
        return false;
    return m_who->currentIndex() <= 0 || m_who->currentData().toString() == entry.who;
}

void AuditPage::applyFilter()
{
    m_proxy->setAccept([this](const QString &id) {
        const AuditEntry *entry = m_model->row(id);
        return entry && accepts(*entry);
    });
    m_export->setEnabled(m_proxy->rowCount() > 0);
    m_list->refresh();
}

void AuditPage::chosen()
{
    const AuditEntry *entry = m_model->row(m_list->table().currentId());
    m_detail->show(entry ? std::optional(*entry) : std::nullopt);
}

/// What the filter shows, with every column.
void AuditPage::exportCsv()
{
    QList<int> rows, columns;
    for (int i = 0; i < m_proxy->rowCount(); ++i)
        rows << i;
    for (int i = 0; i < m_proxy->columnCount(); ++i)
        columns << i;
    FileSaver::save(m_context, this, tr("Export changes"), tr("fernamt-changes.csv"), TableText::csv(*m_proxy, rows, columns));
}

void AuditPage::verify()
{
    m_verify->setEnabled(false);
    QCoro::connect(m_context.audit->verify(), this, [this](Result<AuditCheck> check) {
        m_verify->setEnabled(true);
        if (!check)
            return m_context.notices.failed(check.error());
        m_context.notices.toast(AuditWords::check(*check), check->chainGood ? Tone::Good : Tone::Bad);
    });
}
