#include "callviews.h"

#include "livetext.h"
#include "notices.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

CallViews::CallViews(const UiContext &context, CallBookService &book, std::function<QJsonObject()> state, QWidget *parent)
    : QToolButton(parent), m_context(context), m_book(book), m_state(std::move(state))
{
    setObjectName(QStringLiteral("callViews"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("callViewsMenu"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] { build(); });
    LiveText::on(this, [this] {
        setText(tr("Views"));
        setToolTip(tr("Saved filters and sums"));
    });
    load();
}

void CallViews::load()
{
    QCoro::connect(m_book.views(), this, [this](const Result<QMap<QString, QByteArray>> &views) {
        if (!views)
            return m_context.notices.failed(views.error());
        m_views = *views;
        build();
    });
}

void CallViews::build()
{
    m_menu->clear();
    for (auto view = m_views.cbegin(); view != m_views.cend(); ++view) {
        QAction *action = m_menu->addAction(view.key());
        connect(action, &QAction::triggered, this,
                [this, state = view.value()] { Q_EMIT chosen(QJsonDocument::fromJson(state).object()); });
    }
    if (m_views.isEmpty())
        m_menu->addAction(tr("No saved view yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_name = new QLineEdit(m_menu);
    m_name->setObjectName(QStringLiteral("callViewName"));
    m_name->setPlaceholderText(tr("Name, then Enter saves this view"));
    m_name->setAccessibleName(tr("Save this view as"));
    m_name->setMinimumWidth(330);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { save(); });
    auto *field = new QWidgetAction(m_menu);
    auto *room = new QWidget(m_menu);
    auto *inside = new QHBoxLayout(room);
    inside->setContentsMargins(8, 4, 8, 4);
    inside->addWidget(m_name);
    field->setDefaultWidget(room);
    m_menu->addAction(field);
    if (m_views.isEmpty())
        return;
    QMenu *remove = m_menu->addMenu(tr("Remove"));
    for (auto view = m_views.cbegin(); view != m_views.cend(); ++view)
        connect(remove->addAction(view.key()), &QAction::triggered, this, [this, name = view.key()] {
            QCoro::connect(m_book.removeView(name), this, [this](const Result<void> &done) { finished(done); });
        });
}

void CallViews::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    m_menu->close();
    QCoro::connect(m_book.saveView(name, QJsonDocument(m_state()).toJson(QJsonDocument::Compact)), this,
                   [this](const Result<void> &done) { finished(done); });
}

void CallViews::finished(const Result<void> &done)
{
    if (!done)
        return m_context.notices.failed(done.error());
    load();
}
