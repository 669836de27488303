#include "pagedesk.h"

#include "page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

PageDesk::PageDesk() : theme(*qApp)
{
    // As with a screen reader: tables then tell of rows that come and go.
    QAccessible::setActive(true);
}

PageDesk::~PageDesk()
{
    delete page;
    m_core.reset();
    m_graph.reset();
}

bool PageDesk::open(const std::function<Page *(const UiContext &, ActionRegistry &, QWidget *)> &make)
{
    Composition::Options options;
    options.dataFolder = m_folder.path();
    options.portal = QUrl(QStringLiteral("http://127.0.0.1:1")); // nobody answers: only documents would ask
    options.clock = &clock;
    auto built = Composition::build(options);
    if (!built) {
        qWarning("%s", qPrintable(built.error().code));
        return false;
    }
    m_graph = std::move(*built);
    UiParts parts{
        session, m_graph->documents(), clock, m_graph->settings(), m_graph->profiles(), m_graph->provider(), theme, language,
        files};
    parts.contracts = &contracts;
    parts.orders = &orders;
    parts.audit = &m_graph->audit();
    parts.users = &users;
    parts.tickets = &tickets;
    parts.calls = &m_graph->calls();
    parts.pbx = &pbx;
    parts.orderCart = orderCart;
    parts.exportCalls = exportCalls;
    parts.notifier = &notices;
    m_core = std::make_unique<UiCore>(parts);
    page = make(m_core->context(), actions, &window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(page);
    window.resize(1180, 800);
    window.show();
    page->activate();
    return QTest::qWaitForWindowActive(&window);
}

QWidget *PageDesk::find(const char *name) const
{
    for (QWidget *widget : QApplication::allWidgets())
        if (widget->objectName() == QLatin1String(name) && widget->isVisible())
            return widget;
    return nullptr;
}

QString PageDesk::text(const char *name) const
{
    const QWidget *widget = find(name);
    return widget ? widget->property("text").toString() : QString();
}

bool PageDesk::enabled(const char *name) const
{
    const QWidget *widget = find(name);
    return widget && widget->isEnabled();
}

QString PageDesk::why(const char *name) const
{
    const QWidget *widget = find(name);
    return widget && !widget->isEnabled() && widget->toolTip() == widget->accessibleDescription() ? widget->toolTip() : QString();
}

void PageDesk::click(const char *name) const
{
    auto *button = qobject_cast<QAbstractButton *>(find(name));
    if (!button)
        qWarning("no button %s", name);
    else
        QTest::mouseClick(button, Qt::LeftButton);
}

void PageDesk::type(const char *name, const QString &text) const
{
    auto *edit = qobject_cast<QLineEdit *>(find(name));
    if (!edit)
        return qWarning("no field %s", name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}
