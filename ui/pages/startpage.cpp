#include "startpage.h"

#include "actionregistry.h"
#include "attention.h"
#include "buttons.h"
#include "card.h"
#include "clock.h"
#include "contractservice.h"
#include "datatable.h"
#include "deadlineservice.h"
#include "displaytext.h"
#include "documentservice.h"
#include "documentsmodel.h"
#include "documentwords.h"
#include "fetchcontroller.h"
#include "filechooser.h"
#include "kundenkennwortdialog.h"
#include "linescard.h"
#include "livetext.h"
#include "monthcostcard.h"
#include "newestproxy.h"
#include "notices.h"
#include "orderservice.h"
#include "pagerouter.h"
#include "pbxmanagement.h"
#include "pbxservice.h"
#include "pbxtask.h"
#include "pill.h"
#include "portalaccess.h"
#include "sessionservice.h"
#include "startlines.h"
#include "stateview.h"
#include "textlabel.h"
#include "ticketservice.h"
#include "uicontext.h"
#include "userservice.h"
#include "verifywords.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QUrl>

StartPage::StartPage(const UiContext &context, ActionRegistry &actions, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("startPage"));
    const QString scope = QStringLiteral("start");
    m_fetch = actions.add(
        scope, QStringLiteral("start.fetch"), this, [] { return tr("Fetch everything new"); },
        QKeySequence(QStringLiteral("Ctrl+D")), QStringLiteral("download"));
    m_fetch->setProperty("primary", true);
    m_verify = actions.add(
        scope, QStringLiteral("start.verify"), this, [] { return tr("Verify archive"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+V")), QStringLiteral("check"));
    connect(m_fetch, &QAction::triggered, this, [this] {
        const QStringList missing = m_context.fetch.missing();
        if (missing.isEmpty())
            m_context.notices.toast(tr("Everything is already in your archive."), Tone::Good);
        else
            m_context.fetch.start(missing, true);
    });
    connect(m_verify, &QAction::triggered, this, [this] { verify(); });

    m_options = actions.add(
        scope, QStringLiteral("start.options"), this, [] { return tr("Change options"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+O")), QStringLiteral("settings"));
    m_kundenkennwort = actions.add(
        scope, QStringLiteral("start.kundenkennwort"), this, [] { return tr("Show Kundenkennwort"); },
        QKeySequence(QStringLiteral("Ctrl+Shift+K")), QStringLiteral("key"));
    connect(m_options, &QAction::triggered, this, [this] { m_context.router.open(QStringLiteral("options")); });
    connect(m_kundenkennwort, &QAction::triggered, this, [this] { (new KundenkennwortDialog(m_context, window()))->open(); });

    m_import = actions.add(
        scope, QStringLiteral("start.import"), this, [] { return tr("Import …"); }, {}, QStringLiteral("download"));
    m_import->setProperty("primary", true);
    connect(m_import, &QAction::triggered, this, [this, &actions] {
        m_context.router.open(QStringLiteral("invoices"));
        if (QAction *import = actions.find(QStringLiteral("invoices.import")))
            import->trigger();
    });
    m_soonCard = soonCard();
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    auto *right = new QVBoxLayout;
    right->setSpacing(14);
    m_cost = new MonthCostCard(this);
    left->addWidget(m_cost);
    if (m_context.contracts && m_context.orders)
        addOrdering();
    if (m_orders)
        left->addWidget(m_orders);
    left->addWidget(newestCard(), 1);
    if (m_context.pbx)
        right->addWidget(new PbxManagement(m_context, this));
    if (m_attention)
        right->addWidget(m_attention);
    if (m_deadlines)
        right->addWidget(m_deadlines);
    QWidget *archive = archiveCard();
    right->addWidget(archive);
    for (QWidget *card : std::initializer_list<QWidget *>{m_attention, m_deadlines, archive})
        if (card) // as high as its words
            card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    right->addWidget(m_soonCard, 1);
    right->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addLayout(left, 68);
    row->addLayout(right, 32);
    connect(&context.documents, &DocumentService::rowsChanged, this, [this] { refresh(); });
    connect(&context.fetch, &FetchController::changed, this, [this] { refreshArchive(); });
    LiveText::on(this, [this] { refresh(); });
}

bool StartPage::showsOrdering() const
{
    return m_orders && m_context.session.hasRole(Contract::Role::AdministratorKundenportal);
}

QList<QAction *> StartPage::headActions() const
{
    if (PortalAccess::isLocal(m_context))
        return {m_import, m_verify};
    if (showsOrdering())
        return {m_fetch, m_options, m_kundenkennwort, m_verify};
    return {m_fetch, m_verify};
}

void StartPage::addOrdering()
{
    m_orders = new LinesCard(QStringLiteral("runningOrders"), this);
    m_deadlines = new LinesCard(QStringLiteral("nextDeadlines"), this);
    m_attention = new LinesCard(QStringLiteral("attention"), this);
    m_soonOrdering = new QTimer(this); // one turn of the feed tells of many things at once
    m_soonOrdering->setSingleShot(true);
    m_soonOrdering->setInterval(0);
    connect(m_soonOrdering, &QTimer::timeout, this, &StartPage::refreshOrdering);
    for (LinesCard *card : {m_orders, m_deadlines, m_attention})
        connect(card, &LinesCard::opened, &m_context.router, &PageRouter::open);
    connect(m_context.orders, &OrderService::ordersChanged, m_soonOrdering, qOverload<>(&QTimer::start));
    connect(m_context.orders, &OrderService::draftsChanged, m_soonOrdering, qOverload<>(&QTimer::start));
    connect(m_context.contracts, &ContractService::contractsChanged, m_soonOrdering, qOverload<>(&QTimer::start));
    connect(m_context.contracts, &ContractService::selfCareChanged, m_soonOrdering, qOverload<>(&QTimer::start));
    if (m_context.users)
        connect(m_context.users, &UserService::usersChanged, m_soonOrdering, qOverload<>(&QTimer::start));
    if (m_context.tickets)
        connect(m_context.tickets, &TicketService::ticketsChanged, m_soonOrdering, qOverload<>(&QTimer::start));
    connect(&m_context.model, &QAbstractItemModel::dataChanged, m_soonOrdering, qOverload<>(&QTimer::start));
    if (m_context.pbx)
        connect(m_context.pbx, &PbxService::changed, this, [this](const QStringList &kinds) {
            if (kinds.isEmpty() || kinds.contains(QStringLiteral("cart_item")))
                m_soonOrdering->start();
        });
    connect(&m_context.session, &SessionService::rolesChanged, m_soonOrdering, qOverload<>(&QTimer::start));
}

void StartPage::refreshOrdering()
{
    const bool shown = showsOrdering();
    const bool local = PortalAccess::isLocal(m_context);
    for (QAction *action : {m_options, m_kundenkennwort})
        action->setEnabled(shown && !local);
    m_soonCard->setVisible(!shown);
    if (!m_orders)
        return;
    for (LinesCard *card : {m_orders, m_deadlines, m_attention})
        card->setVisible(shown && !(local && card == m_orders));
    if (!shown)
        return;
    m_orders->setTitle(tr("Running orders"));
    m_orders->setLines(StartLines::orders(m_context.orders->orders()), tr("No order is running."));
    m_deadlines->setTitle(tr("Next deadlines"));
    m_deadlines->setLines(StartLines::deadlines(m_context.deadlines->deadlines(), m_context.clock.today()),
                          tr("No last day is near."));
    Attention::Input input{
        m_context.contracts->contracts(), {}, m_context.orders->drafts(), m_context.documents.rows(), m_context.clock.today()};
    for (const ServiceContract &contract : std::as_const(input.contracts))
        if (const auto care = m_context.contracts->selfCare(contract.id))
            input.selfCare << *care;
    input.pbxWithoutAdministrator = PbxTask::isOpen(m_context);
    for (const CartItem &item : m_context.pbx ? m_context.pbx->cart() : QList<CartItem>())
        input.awaitingRelease += item.state == Pbx::CartState::AwaitingRelease;
    if (m_context.tickets)
        input.tickets = m_context.tickets->tickets();
    for (const DocumentRow &row : m_context.model.allRows()) {
        const auto check = m_context.model.billCheck(row.document.id);
        const bool costly = check && check->verdict() == BillFinding::Verdict::Deviates && check->difference() >= Money();
        if (costly && !row.checked.at.isValid()) // nobody has looked at it
            input.bills.append({row.document, *check});
    }
    m_attention->setTitle(tr("Needs your attention"));
    m_attention->setLines(StartLines::attention(Attention::of(input)), tr("Nothing at the moment."));
}

QWidget *StartPage::newestCard()
{
    auto *card = new Card(this);
    m_newestTitle = new TextLabel(TextLabel::Role::Heading, card);
    m_newestTitle->setContentsMargins(17, 0, 17, 0);
    m_proxy = new NewestProxy(m_context.model, 14, this);
    m_table = new DataTable(QStringLiteral("newestTable"), m_context.settings, card);
    m_table->show(*m_proxy,
                  {QStringLiteral("date"), QStringLiteral("kind"), QStringLiteral("number"), QStringLiteral("gross"),
                   QStringLiteral("check"), QStringLiteral("state")},
                  QStringLiteral("date"), Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &DataTable::opened, this, [this](const QString &id) {
        const DocumentRow *row = m_context.model.row(id);
        if (row && !row->archivePath.isEmpty())
            m_context.files.show(QUrl::fromLocalFile(row->archivePath));
        else
            m_context.notices.toast(tr("Fetch the document first."));
    });
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 14, 1, 8);
    column->setSpacing(10);
    column->addWidget(m_newestTitle);
    m_newest = new StateView(m_table, card);
    column->addWidget(m_newest, 1);
    return card;
}

QWidget *StartPage::archiveCard()
{
    auto *card = new Card(this);
    m_archiveTitle = new TextLabel(TextLabel::Role::Heading, card);
    m_archiveState = new Pill(card);
    m_archiveState->setObjectName(QStringLiteral("archivePill"));
    m_archiveText = new TextLabel(TextLabel::Role::Muted, card);
    m_archiveText->setObjectName(QStringLiteral("archiveText"));
    m_archiveText->setWordWrap(true);
    m_folder = Buttons::link(QStringLiteral("openArchive"), card);
    connect(m_folder, &QPushButton::clicked, this,
            [this] { m_context.files.show(QUrl::fromLocalFile(m_context.documents.archiveFolder())); });
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(8);
    column->addWidget(m_archiveTitle);
    column->addWidget(m_archiveState);
    column->addWidget(m_archiveText);
    column->addStretch();
    column->addWidget(m_folder);
    return card;
}

QWidget *StartPage::soonCard()
{
    auto *card = new Card(this);
    m_soonTitle = new TextLabel(TextLabel::Role::Heading, card);
    m_soon = new QVBoxLayout;
    m_soon->setSpacing(10);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(12);
    column->addWidget(m_soonTitle);
    column->addLayout(m_soon);
    column->addStretch();
    return card;
}

void StartPage::activate()
{
    refresh();
    if (!m_fitted && m_proxy->rowCount() > 0) {
        m_fitted = true;
        m_table->fitColumns();
    }
}

QWidget *StartPage::firstFocus()
{
    return m_proxy->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_newest;
}

void StartPage::refresh()
{
    m_newestTitle->setText(tr("Newest documents"));
    m_table->setAccessibleName(tr("Newest documents"));
    m_archiveTitle->setText(tr("Archive"));
    m_folder->setText(tr("Open archive folder"));
    m_soonTitle->setText(tr("Deleted soon at the provider"));
    m_proxy->refresh();
    refreshNewest();
    refreshCost();
    refreshSoon();
    refreshArchive();
    refreshOrdering();
}

void StartPage::refreshNewest()
{
    if (m_proxy->rowCount() > 0)
        return m_newest->showContent();
    const bool local = PortalAccess::isLocal(m_context);
    QAction *help = local ? m_import : m_fetch;
    m_newest->showEmpty(tr("No documents yet"), tr("Invoices and call records stand here as soon as they are archived."),
                        local ? tr("Import …") : tr("Fetch everything new"), [help] { help->trigger(); });
}

void StartPage::refreshCost()
{
    QMap<QDate, Money> months;
    for (const DocumentRow &row : m_context.model.allRows()) {
        if (!row.figures)
            continue;
        const QDate day = row.document.documentDate;
        Money &sum = months[QDate(day.year(), day.month(), 1)];
        sum += row.figures->net; // a credit note's is negative
    }
    QList<MonthBars::Month> list;
    for (auto it = months.cbegin(); it != months.cend(); ++it)
        list.append({it.key(), it.value()});
    while (list.size() > 12)
        list.removeFirst();
    m_cost->setMonths(list);
}

void StartPage::refreshSoon()
{
    while (QLayoutItem *item = m_soon->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<QPair<int, const DocumentRow *>> soon;
    for (const DocumentRow &row : m_context.model.allRows()) {
        const auto days = row.document.daysUntilDeleted(m_context.clock.today());
        const bool there = row.state == DocumentState::AtProvider || row.state == DocumentState::Archived;
        if (there && days && *days > 0 && *days <= 60)
            soon.append({*days, &row});
    }
    std::stable_sort(soon.begin(), soon.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype i = 0; i < qMin<qsizetype>(8, soon.size()); ++i) {
        const auto [days, row] = soon[i];
        auto *line = new QWidget(this);
        auto *name = new TextLabel(TextLabel::Role::Body, line);
        name->setText(row->document.number);
        auto *kind = new TextLabel(TextLabel::Role::Small, line);
        const bool safe = row->state == DocumentState::Archived;
        kind->setText(
            QStringLiteral("%1 · %2").arg(DocumentWords::kind(row->document), safe ? tr("archived") : tr("not archived")));
        auto *pill = new Pill(line);
        pill->set(tr("in %n day(s)", nullptr, days), safe ? Tone::Neutral : days <= 14 ? Tone::Bad : Tone::Warning);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(name);
        words->addWidget(kind);
        auto *row2 = new QHBoxLayout(line);
        row2->setContentsMargins(0, 0, 0, 0);
        row2->addLayout(words, 1);
        row2->addWidget(pill, 0, Qt::AlignVCenter);
        m_soon->addWidget(line);
    }
    if (soon.isEmpty()) {
        auto *nothing = new TextLabel(TextLabel::Role::Muted, this);
        nothing->setWordWrap(true);
        nothing->setText(tr("Nothing within 60 days."));
        m_soon->addWidget(nothing);
    }
}

void StartPage::refreshArchive()
{
    int archived = 0;
    int open = 0;
    qint64 bytes = 0;
    for (const DocumentRow &row : m_context.model.allRows()) {
        if (row.state == DocumentState::AtProvider)
            ++open;
        if (row.state == DocumentState::Archived || row.state == DocumentState::DeletedAtProvider) {
            ++archived;
            bytes += row.document.size;
        }
    }
    const FetchProgress progress = m_context.fetch.progress();
    if (m_context.fetch.running())
        m_archiveState->set(tr("fetching %1 of %2").arg(progress.done).arg(progress.total), Tone::Info);
    else if (open > 0)
        m_archiveState->set(tr("%n not archived yet", nullptr, open), Tone::Warning);
    else
        m_archiveState->set(tr("complete"), Tone::Good);
    m_archiveText->setText((PortalAccess::isLocal(m_context)
                                ? tr("%n document(s), %1, kept as they came.", nullptr, archived)
                                : tr("%n document(s), %1, each compared with the provider's SHA-256.", nullptr, archived))
                               .arg(DisplayText::size(bytes)));
    m_import->setEnabled(m_context.imports);
    m_fetch->setEnabled(!m_context.fetch.running() && !PortalAccess::isLocal(m_context));
}

void StartPage::verify()
{
    m_verify->setEnabled(false);
    QCoro::connect(m_context.documents.verifyArchive(), this, [this](Result<VerifyReport> report) {
        m_verify->setEnabled(true);
        if (!report)
            return m_context.notices.failed(report.error());
        m_context.notices.toast(VerifyWords::text(*report), VerifyWords::good(*report) ? Tone::Good : Tone::Bad);
    });
}
