#pragma once
#include "deadline.h"

class QWidget;
struct UiContext;

/// Deadlines as a calendar file in the language of the window; asks where to.
namespace CalendarFile
{
void save(const UiContext &context, QWidget *parent, const QString &name, const QList<Deadline> &deadlines);
} // namespace CalendarFile
