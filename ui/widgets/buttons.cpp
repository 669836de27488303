#include "buttons.h"

#include "icons.h"

#include <QToolButton>

static QPushButton *make(const QString &name, const char *look, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (look)
        button->setProperty("look", QString::fromLatin1(look));
    return button;
}

QPushButton *Buttons::plain(const QString &name, QWidget *parent)
{
    return make(name, nullptr, parent);
}

QPushButton *Buttons::primary(const QString &name, QWidget *parent)
{
    QPushButton *button = make(name, "primary", parent);
    button->setAutoDefault(true);
    return button;
}

QPushButton *Buttons::link(const QString &name, QWidget *parent)
{
    QPushButton *button = make(name, "link", parent);
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

QPushButton *Buttons::chip(const QString &name, QWidget *parent)
{
    QPushButton *button = make(name, "chip", parent);
    button->setCheckable(true);
    return button;
}

QToolButton *Buttons::icon(const QString &name, const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(Icons::get(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(32, 32);
    return button;
}

void Buttons::allow(QWidget *widget, const QString &whyNot, const QString &tip)
{
    widget->setEnabled(whyNot.isEmpty());
    widget->setToolTip(whyNot.isEmpty() ? tip : whyNot);
    widget->setAccessibleDescription(whyNot);
}
