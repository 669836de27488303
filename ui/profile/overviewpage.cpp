#include "overviewpage.h"

#include "actionregistry.h"
#include "buttons.h"
#include "datatable.h"
#include "listfilterbar.h"
#include "listpane.h"
#include "livetext.h"
#include "overviewmodel.h"
#include "profileregistry.h"
#include "rowsproxy.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

OverviewPage::OverviewPage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("overviewPage"));
    m_model = new OverviewModel(context.clock, this);
    m_proxy = new RowsProxy(*m_model, this);
    ListPane::Setup setup;
    setup.scope = QStringLiteral("overview");
    setup.shown = {QStringLiteral("profile"),  QStringLiteral("customer"), QStringLiteral("month"),  QStringLiteral("year"),
                   QStringLiteral("deadline"), QStringLiteral("left"),     QStringLiteral("subject")};
    setup.sortKey = QStringLiteral("deadline");
    setup.order = Qt::AscendingOrder;
    setup.tableName = [] { return tr("All customers"); };
    setup.emptyTitle = [] { return tr("No profiles yet"); };
    setup.emptyText = [] { return tr("Each customer whose profile was opened on this computer appears here."); };
    m_list = new ListPane(setup, context, actions, *m_proxy, this);
    m_list->filter().setPlaceholder([] { return tr("Customer, contract …"); });
    m_sum = new TextLabel(TextLabel::Role::Muted, this);
    m_sum->setObjectName(QStringLiteral("overviewSum"));
    m_open = Buttons::plain(QStringLiteral("overviewOpen"), this);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_sum, 1);
    bottom->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_list, 1);
    column->addLayout(bottom);
    connect(m_list, &ListPane::filterChanged, this, [this] { refreshSum(); });
    const auto open = [this] { m_context.openProfile(m_list->table().currentId()); };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(&m_list->table(), &DataTable::chosenChanged, this, [this] { refreshSum(); });
    connect(&context.registry, &ProfileRegistry::changed, this, [this] { load(); });
    LiveText::on(this, [this] {
        m_open->setText(tr("Open this profile"));
        m_model->refreshWords();
        refreshSum();
    });
}

void OverviewPage::activate()
{
    load();
}

QWidget *OverviewPage::firstFocus()
{
    return m_list->firstFocus();
}

void OverviewPage::load()
{
    QCoro::connect(m_context.glances(), this, [this](QList<ProfileGlance> glances) {
        m_model->merge(glances);
        m_list->refresh();
        m_list->activate();
        refreshSum();
    });
}

void OverviewPage::refreshSum()
{
    Money sum;
    const QStringList shown = m_proxy->shownIds();
    for (const ProfileGlance &glance : m_model->allRows())
        if (shown.contains(glance.id) && !glance.months.isEmpty())
            sum += glance.months.last();
    m_sum->setText(tr("Newest month of all shown together: %1, net. From what was stored when each profile was last open.")
                       .arg(sum.toDisplay()));
    const QString id = m_list->table().currentId();
    Buttons::allow(m_open, id.isEmpty()              ? tr("No profile chosen.")
                           : id == m_context.profile ? tr("This profile is open already.")
                                                     : QString());
}
