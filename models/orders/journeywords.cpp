#include "journeywords.h"

#include "jsoncodec.h"

#include <QCoreApplication>

using Ordering::NumberOffer;

namespace
{
QString place(const ServiceContract &contract, const QString &locationId)
{
    for (const Location &location : contract.locations)
        if (location.id == locationId)
            return location.city;
    return {};
}
} // namespace

QString JourneyWords::offer(NumberOffer offer)
{
    switch (offer) {
    case NumberOffer::NationalBlock:
        return QCoreApplication::translate("JourneyWords", "New number block (area code 032)");
    case NumberOffer::NationalSingle:
        return QCoreApplication::translate("JourneyWords", "New single number (area code 032)");
    case NumberOffer::LocalBlock:
        return QCoreApplication::translate("JourneyWords", "New number block (local area code)");
    case NumberOffer::LocalSingle:
        return QCoreApplication::translate("JourneyWords", "New single number (local area code)");
    case NumberOffer::PortedBlock:
        return QCoreApplication::translate("JourneyWords", "New porting of a number block");
    case NumberOffer::PortedSingle:
        return QCoreApplication::translate("JourneyWords", "New porting of a single number");
    case NumberOffer::Unknown:
        break;
    }
    return {};
}

QString JourneyWords::addition(const NumberAddition &addition, const ServiceContract &contract)
{
    QStringList parts{offer(addition.kind)};
    if (addition.size > 0)
        parts << QCoreApplication::translate("JourneyWords", "%n number(s)", nullptr, addition.size);
    else if (addition.count > 0)
        parts << QCoreApplication::translate("JourneyWords", "%n number(s)", nullptr, addition.count);
    if (!addition.first.isEmpty())
        parts << addition.first;
    if (const QString city = place(contract, addition.locationId); !city.isEmpty())
        parts << city;
    return parts.join(QStringLiteral(" · "));
}

QString JourneyWords::position(const OrderItem &item)
{
    const auto kind = JsonCodec::enumFromWire(QMetaEnum::fromType<NumberOffer>(), item.productCode);
    QString words = item.name;
    if (kind)
        words = item.name.isEmpty() ? offer(NumberOffer(*kind)) : offer(NumberOffer(*kind)) + u' ' + item.name;
    else if (item.productCode == QLatin1String("number_block"))
        words = QCoreApplication::translate("JourneyWords", "Number block %1").arg(item.name);
    else if (item.productCode == QLatin1String("number_single"))
        words = QCoreApplication::translate("JourneyWords", "Single number %1").arg(item.name);
    return item.location.isEmpty() ? words : QStringLiteral("%1, %2").arg(words, item.location);
}

QString JourneyWords::reason(ContractChoice::Reason reason)
{
    switch (reason) {
    case ContractChoice::Reason::None:
        return {};
    case ContractChoice::Reason::AdditionsOnly:
        return QCoreApplication::translate("JourneyWords", "In provisioning: options can be added, not reduced or cancelled.");
    case ContractChoice::Reason::Blocked:
        return QCoreApplication::translate("JourneyWords", "The contract is blocked; please call the provider's accounting.");
    case ContractChoice::Reason::Ended:
        return QCoreApplication::translate("JourneyWords", "The contract has been terminated; it takes no changes any more.");
    case ContractChoice::Reason::HotlineOnly:
        return QCoreApplication::translate("JourneyWords", "Nothing can be booked here; the hotline takes orders.");
    }
    return {};
}

QString JourneyWords::proof(NumberOffer offer, bool addressVerified)
{
    switch (offer) {
    case NumberOffer::LocalBlock:
    case NumberOffer::LocalSingle:
        if (addressVerified)
            return {};
        return QCoreApplication::translate(
            "JourneyWords", "The address is not verified: a proof of address is needed (PDF, JPG or PNG, at most 10 MB).");
    case NumberOffer::PortedBlock:
    case NumberOffer::PortedSingle:
        return QCoreApplication::translate("JourneyWords", "The signed porting form is needed (PDF, JPG or PNG, at most 10 MB).");
    default:
        return {};
    }
}

QString JourneyWords::notice(const QString &word)
{
    if (word == QLatin1String("pending_costs"))
        return QCoreApplication::translate("JourneyWords", "If the running order of this contract is cancelled, all options "
                                                           "booked now vanish with it and may already have caused cost.");
    return QCoreApplication::translate(
        "JourneyWords",
        "Numbers that are to be ported to another provider must not be removed here: the right to use them is lost.");
}

QString JourneyWords::draftState(OrderDraft::State state)
{
    switch (state) {
    case OrderDraft::State::Draft:
        return QCoreApplication::translate("JourneyWords", "draft");
    case OrderDraft::State::Prepared:
    case OrderDraft::State::Sending:
        return QCoreApplication::translate("JourneyWords", "sent, waiting for the answer");
    case OrderDraft::State::Confirmed:
        return QCoreApplication::translate("JourneyWords", "ordered");
    case OrderDraft::State::Refused:
        return QCoreApplication::translate("JourneyWords", "refused");
    case OrderDraft::State::Unknown:
        return QCoreApplication::translate("JourneyWords", "answer lost, is being clarified");
    case OrderDraft::State::NotOrdered:
        return QCoreApplication::translate("JourneyWords", "not ordered");
    }
    return {};
}

Tone JourneyWords::draftTone(OrderDraft::State state)
{
    switch (state) {
    case OrderDraft::State::Confirmed:
        return Tone::Good;
    case OrderDraft::State::Refused:
    case OrderDraft::State::NotOrdered:
        return Tone::Bad;
    case OrderDraft::State::Prepared:
    case OrderDraft::State::Sending:
    case OrderDraft::State::Unknown:
        return Tone::Warning;
    case OrderDraft::State::Draft:
        break;
    }
    return Tone::Neutral;
}
