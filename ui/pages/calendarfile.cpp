#include "calendarfile.h"

#include "deadlineservice.h"
#include "deadlinewords.h"
#include "filesaver.h"
#include "uicontext.h"

#include <QCoreApplication>

void CalendarFile::save(const UiContext &context, QWidget *parent, const QString &name, const QList<Deadline> &deadlines)
{
    const auto words = [](const Deadline &deadline) {
        return DeadlineText{DeadlineWords::summary(deadline),
                            (QStringList{DeadlineWords::effect(deadline)} + DeadlineWords::derivation(deadline)).join(u'\n')};
    };
    FileSaver::save(
        context, parent, QCoreApplication::translate("CalendarFile", "Save deadlines"), name,
        context.deadlines->calendar(deadlines, QCoreApplication::translate("CalendarFile", "Fernamt deadlines"), words));
}
