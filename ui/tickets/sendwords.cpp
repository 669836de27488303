#include "sendwords.h"

#include "errorwords.h"
#include "keyedwrite.h"
#include "ticketservice.h"

#include <QCoreApplication>

QString SendWords::whyNot(const TicketService &tickets, bool sending, bool uploading)
{
    if (sending)
        return QCoreApplication::translate("SendWords", "It is being sent.");
    if (uploading)
        return QCoreApplication::translate("SendWords", "A file is being uploaded.");
    const auto refusal = tickets.refusal();
    return refusal ? ErrorWords::sentence(*refusal) : QString();
}

bool SendWords::mayHaveArrived(const Error &error)
{
    return KeyedWrite::answerLost(error);
}

QString SendWords::failed(const Error &error)
{
    if (error.code == QLatin1String("order_key_reused"))
        return QCoreApplication::translate(
            "SendWords", "What you sent before has arrived with its earlier text. Look at the list before you send it again.");
    if (mayHaveArrived(error))
        return ErrorWords::sentence(error) + u' ' +
               QCoreApplication::translate("SendWords", "It is not known whether it arrived. Send it again: it is taken once.");
    return ErrorWords::sentence(error);
}
