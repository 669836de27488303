#include "differencewords.h"

#include "contractwords.h"
#include "jsoncodec.h"
#include "phonenumber.h"

#include <QCoreApplication>

using Kind = ContractDifference::Kind;

namespace
{
QString state(const QString &word)
{
    return ContractWords::state(
        Ordering::ContractState(JsonCodec::enumFromWire(QMetaEnum::fromType<Ordering::ContractState>(), word).value_or(0)));
}
} // namespace

QString DifferenceWords::one(const ContractDifference &difference)
{
    const QString number = PhoneNumber::display(difference.subject);
    switch (difference.kind) {
    case Kind::State:
        return QCoreApplication::translate("DifferenceWords", "state now %1").arg(state(difference.after));
    case Kind::Term:
        return QCoreApplication::translate("DifferenceWords", "another term");
    case Kind::End:
        return QCoreApplication::translate("DifferenceWords", "another end of the contract");
    case Kind::ItemAdded:
        return QCoreApplication::translate("DifferenceWords", "%1 × %2 added").arg(difference.after, difference.subject);
    case Kind::ItemRemoved:
        return QCoreApplication::translate("DifferenceWords", "%1 × %2 removed").arg(difference.before, difference.subject);
    case Kind::Quantity:
        return QCoreApplication::translate("DifferenceWords", "%1 from %2 to %3")
            .arg(difference.subject, difference.before, difference.after);
    case Kind::PlannedChange:
        return QCoreApplication::translate("DifferenceWords", "a planned reduction of %1").arg(difference.subject);
    case Kind::Price:
        return QCoreApplication::translate("DifferenceWords", "another price of %1").arg(difference.subject);
    case Kind::NumberAdded:
        return QCoreApplication::translate("DifferenceWords", "number %1 added").arg(number);
    case Kind::NumberRemoved:
        return QCoreApplication::translate("DifferenceWords", "number %1 removed").arg(number);
    case Kind::NumberState:
        return QCoreApplication::translate("DifferenceWords", "another state of number %1").arg(number);
    }
    return {};
}

QString DifferenceWords::sentence(const QList<ContractDifference> &differences)
{
    QStringList words;
    for (const ContractDifference &difference : differences)
        words << one(difference);
    return words.isEmpty() ? QCoreApplication::translate("DifferenceWords", "other details") : words.join(QStringLiteral(", "));
}
