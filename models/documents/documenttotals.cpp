#include "documenttotals.h"

#include <QCoreApplication>

void DocumentTotals::add(const DocumentRow &row)
{
    ++count;
    bytes += row.document.size;
    if (!row.figures)
        return;
    ++withFigures;
    net += row.figures->net;
    vat += row.figures->vat;
    gross += row.figures->gross;
}

QString DocumentTotals::inWords(int total) const
{
    QString text = QCoreApplication::translate("DocumentTotals", "%1 of %2").arg(count).arg(total);
    if (withFigures == 0)
        return text;
    text += QCoreApplication::translate("DocumentTotals", " · net %1 · gross %2").arg(net.toDisplay(), gross.toDisplay());
    if (withFigures < count)
        text += QCoreApplication::translate("DocumentTotals", " (of %1)").arg(withFigures);
    return text;
}
