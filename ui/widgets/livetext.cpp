#include "livetext.h"

#include <QEvent>
#include <QWidget>

void LiveText::on(QWidget *widget, std::function<void()> set)
{
    set();
    new LiveText(widget, std::move(set));
}

LiveText::LiveText(QWidget *widget, std::function<void()> set) : QObject(widget), m_set(std::move(set))
{
    widget->installEventFilter(this);
}

bool LiveText::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_set();
    return false;
}
