#include "numberdeactivation.h"

#include "clock.h"
#include "displaytext.h"
#include "numbersnapshots.h"
#include "pbxservice.h"
#include "pbxview.h"
#include "sessionservice.h"
#include "uicontext.h"

NumberDeactivation::NumberDeactivation(const UiContext &context, PbxView &view, QWidget *parent)
    : NumberAction(QStringLiteral("deactivation"), context, view, parent)
{
}

QDate NumberDeactivation::lastDay(const QDate &today)
{
    return QDate(today.year(), today.month(), 1).addMonths(2).addDays(-1);
}

void NumberDeactivation::words()
{
    const QString day = DisplayText::date(lastDay(Clock::berlinDate(m_context.clock.nowUtc())));
    setTitle(tr("Deactivate %1").arg(m_view.numbers().text(m_number.number)));
    setText(
        tr("%1 of %2 is marked for deactivation. It stays usable and billed until %3; until then the mark can be taken back. "
           "After that the presettings of the number (use, routing, assignment) are lost. Fernamt keeps a copy of them on this "
           "computer and offers it when the number is activated again.")
            .arg(m_view.numbers().text(m_number.number), m_context.session.session().customer.companyName, day));
    setGo(tr("Deactivate number now"));
}

void NumberDeactivation::go()
{
    NumberSnapshots(m_context.settings).keep(m_number, m_context.clock.nowUtc());
    send(m_context.pbx->deactivate(m_number.id, m_number.rev),
         [this] { Q_EMIT done(tr("The number is marked for deactivation."), {}); });
}
