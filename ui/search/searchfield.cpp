#include "searchfield.h"

#include "actionregistry.h"
#include "callrecordservice.h"
#include "contractservice.h"
#include "documentservice.h"
#include "icons.h"
#include "livetext.h"
#include "orderservice.h"
#include "pagerouter.h"
#include "pagetable.h"
#include "pbxservice.h"
#include "searchmodel.h"
#include "searchpopup.h"
#include "searchsnapshot.h"
#include "searchsources.h"
#include "semanticcolours.h"
#include "sessionservice.h"
#include "ticketservice.h"
#include "uicontext.h"
#include "userservice.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace
{
// Of the head's buttons some go into its menu first; who searches has room to type.
constexpr int narrow = 130, roomy = 200;
} // namespace

SearchField::SearchField(const UiContext &context, ActionRegistry &actions, QWidget *over, QWidget *parent)
    : QLineEdit(parent), m_context(context), m_model(new SearchModel(this)), m_popup(new SearchPopup(over))
{
    setObjectName(QStringLiteral("searchField"));
    setMinimumWidth(narrow);
    setMaximumWidth(320);
    setClearButtonEnabled(true);
    const QAction *glass = addAction(Icons::get(QStringLiteral("search")), LeadingPosition);
    m_popup->setModel(m_model);
    m_model->setSources([this] { return SearchSnapshot::of(m_context); });
    m_model->setLive(
        [this](const QString &query) { return m_calls ? SearchSources::calls(*m_calls, query) : QList<SearchEntry>(); });
    m_model->setTitles([](const QString &page) {
        const PageEntry *entry = PageTable::find(page);
        return entry ? entry->titleText() : page;
    });
    QAction *go = actions.add(
        QStringLiteral("window"), QStringLiteral("search"), this, [] { return tr("Search everything"); },
        QKeySequence(QStringLiteral("Ctrl+K")), QStringLiteral("search"));
    go->setShortcutContext(Qt::WindowShortcut);
    connect(go, &QAction::triggered, this, [this] {
        if (!hasFocus())
            m_before = window()->focusWidget();
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
        showHits();
    });
    connect(this, &QLineEdit::textChanged, m_model, &SearchModel::setQuery);
    connect(m_model, &SearchModel::answered, this, [this] { showHits(); });
    connect(m_popup, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        open();
    });
    over->installEventFilter(this); // its size
    followServices();
    LiveText::on(this, [this, glass] {
        for (QToolButton *button : findChildren<QToolButton *>())
            button->setAccessibleName(button->defaultAction() == glass ? tr("Search everything") : tr("Clear"));
        invite();
        setAccessibleName(tr("Search everything"));
        m_popup->setAccessibleName(tr("Hits"));
        setToolTip(tr("Invoices, contracts, orders, tickets, users, seats, calls, numbers in any notation (Ctrl+K)"));
    });
}

void SearchField::followServices()
{
    const auto stale = [this] { m_model->setStale(); };
    connect(&m_context.documents, &DocumentService::rowsChanged, this, stale);
    if (m_context.contracts)
        connect(m_context.contracts, &ContractService::contractsChanged, this, stale);
    if (m_context.orders)
        connect(m_context.orders, &OrderService::ordersChanged, this, stale);
    if (m_context.tickets)
        connect(m_context.tickets, &TicketService::ticketsChanged, this, stale);
    if (m_context.users)
        connect(m_context.users, &UserService::usersChanged, this, stale);
    if (m_context.pbx)
        connect(m_context.pbx, &PbxService::changed, this, stale);
    if (m_context.calls)
        connect(m_context.calls, &CallRecordService::recordsChanged, this, [this] { m_calls.reset(); });
    // what another user or role was shown is found no longer
    const auto forget = [this] {
        m_calls.reset();
        clear();
        m_model->clear();
    };
    connect(&m_context.session, &SessionService::rolesChanged, this, forget);
    connect(&m_context.session, &SessionService::stateChanged, this, forget);
}

/// The calls as they are now, when the role may see them.
void SearchField::fetchCalls()
{
    const PageEntry *page = PageTable::find(QStringLiteral("calls"));
    if (m_calls || !m_context.calls || !page->visibleTo(m_context))
        return;
    QCoro::connect(m_context.calls->current(), this, [this, page](const Result<std::shared_ptr<const CallRecords>> &records) {
        if (!records || !page->visibleTo(m_context))
            return;
        m_calls = *records;
        m_model->repeat();
    });
}

void SearchField::showHits()
{
    if (!hasFocus() || m_model->query().isEmpty()) {
        m_popup->hide();
        setAccessibleDescription({});
        return;
    }
    m_popup->setHint(m_model->isWaiting() ? tr("Searching …") : tr("Nothing found for “%1”").arg(m_model->query()));
    m_popup->showBelow(this);
    choose(m_model->hitFrom(0, 1));
}

void SearchField::choose(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row);
    m_popup->setCurrentIndex(index);
    if (row == 1)
        m_popup->scrollToTop(); // with its head
    // the focus stays here, so a screen reader hears of the chosen hit through this field
    const QString told = index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : m_popup->accessibleDescription();
    if (told == accessibleDescription())
        return;
    setAccessibleDescription(told);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void SearchField::move(int step)
{
    const int from = m_popup->currentIndex().row();
    const int to = m_model->hitFrom(from + (step > 0 ? 1 : -1), step > 0 ? 1 : -1);
    if (to >= 0)
        choose(to);
}

void SearchField::open()
{
    const QModelIndex index = m_popup->currentIndex();
    if (!m_popup->isVisible() || !index.isValid())
        return;
    const QString page = index.data(SearchModel::Page).toString();
    const QString id = index.data(SearchModel::Id).toString();
    m_popup->hide();
    m_context.router.open(page, id);
}

void SearchField::leave()
{
    clear();
    m_popup->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open();
    case Qt::Key_Escape:
        return leave();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::invite()
{
    constexpr int besides = 60; // the glass, the frame
    const QString whole = tr("Search everything …");
    setPlaceholderText(fontMetrics().horizontalAdvance(whole) + besides <= width() ? whole : tr("Search …"));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    invite();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    setMinimumWidth(roomy);
    fetchCalls();
    QLineEdit::focusInEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    if (text().isEmpty())
        setMinimumWidth(narrow);
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_popup->hide();
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_popup->isVisible())
        QMetaObject::invokeMethod(
            this, [this] { showHits(); }, Qt::QueuedConnection);
    return QLineEdit::eventFilter(watched, event);
}

/// The keys that lead here, as long as nothing stands in the field.
void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || width() < 240)
        return;
    QPainter painter(this);
    painter.setPen(SemanticColours::of(palette()).muted);
    painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QKeySequence(QStringLiteral("Ctrl+K")).toString(QKeySequence::NativeText));
}
