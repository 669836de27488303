#include "headerbar.h"

#include "buttons.h"
#include "headbuttons.h"
#include "linksbutton.h"
#include "livetext.h"
#include "searchfield.h"
#include "semanticcolours.h"
#include "textlabel.h"
#include "usermenu.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

HeaderBar::HeaderBar(QAction *home, SearchField *search, LinksButton *links, UserMenu *userMenu, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("headerBar"));
    setFixedHeight(57);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 1);
    row->setSpacing(6);
    QToolButton *homeButton = Buttons::icon(QStringLiteral("homeButton"), QStringLiteral("home"), this);
    connect(homeButton, &QToolButton::clicked, home, &QAction::trigger);
    LiveText::on(homeButton, [homeButton] {
        homeButton->setAccessibleName(tr("Home"));
        homeButton->setToolTip(tr("Home"));
    });
    m_title = new TextLabel(TextLabel::Role::Title, this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_buttons = new HeadButtons(this);
    row->addWidget(homeButton);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_buttons);
    row->addStretch();
    row->addWidget(search);
    row->addWidget(links);
    row->addWidget(userMenu);
}

void HeaderBar::setPage(const QString &title, const QList<QAction *> &actions)
{
    m_title->setText(title);
    m_buttons->setActions(actions);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(SemanticColours::of(palette()).border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}
