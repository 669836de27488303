#include "headbuttons.h"

#include "actionbutton.h"
#include "buttons.h"
#include "livetext.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>

namespace
{
constexpr int gap = 8;
} // namespace

HeadButtons::HeadButtons(QWidget *parent) : QWidget(parent), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("headButtons"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_more = Buttons::icon(QStringLiteral("headMore"), QStringLiteral("more"), this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->hide();
    LiveText::on(m_more, [this] {
        m_more->setAccessibleName(tr("More actions"));
        m_more->setToolTip(tr("More actions"));
    });
}

void HeadButtons::setActions(const QList<QAction *> &actions)
{
    for (const auto &[action, button] : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (QAction *action : actions)
        m_buttons.append({action, ActionButton::forAction(action, this)});
    if (!m_buttons.isEmpty())
        QWidget::setTabOrder(m_buttons.last().second, m_more);
    updateGeometry();
    arrange();
}

QSize HeadButtons::sizeHint() const
{
    QSize all(0, m_more->sizeHint().height());
    for (const auto &[action, button] : m_buttons) {
        const QSize one = button->sizeHint();
        all = QSize(all.width() + (all.width() > 0 ? gap : 0) + one.width(), qMax(all.height(), one.height()));
    }
    return all;
}

QSize HeadButtons::minimumSizeHint() const
{
    if (m_buttons.isEmpty())
        return {};
    const QSize first = m_buttons.first().second->sizeHint();
    const int rest = m_buttons.size() > 1 ? gap + m_more->sizeHint().width() : 0;
    return {first.width() + rest, first.height()};
}

bool HeadButtons::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // a button has other words, or is hidden by whoever owns its action
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void HeadButtons::resizeEvent(QResizeEvent *)
{
    arrange();
}

void HeadButtons::arrange()
{
    const bool all = sizeHint().width() <= width();
    const int room = all ? width() : width() - gap - m_more->sizeHint().width();
    int x = 0;
    bool full = false;
    m_menu->clear();
    for (const auto &[action, button] : std::as_const(m_buttons)) {
        const QSize wanted = button->sizeHint();
        full = full || (x > 0 && x + wanted.width() > room);
        if (full)
            m_menu->addAction(action);
        else
            button->setGeometry(x, (height() - wanted.height()) / 2, wanted.width(), wanted.height());
        button->setVisible(!full);
        x += full ? 0 : wanted.width() + gap;
    }
    const QSize more = m_more->sizeHint();
    m_more->setGeometry(x, (height() - more.height()) / 2, more.width(), more.height());
    m_more->setVisible(full);
}
