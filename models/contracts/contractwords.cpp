#include "contractwords.h"

#include "clientcontacts.h"
#include "displaytext.h"
#include "jsoncodec.h"

#include <QCoreApplication>

using Ordering::ContractState;
using Ordering::NumberState;

static QString say(const char *text)
{
    return QCoreApplication::translate("ContractWords", text);
}

QString ContractWords::state(ContractState state)
{
    switch (state) {
    case ContractState::ActivePending:
        return say(QT_TRANSLATE_NOOP("ContractWords", "Active - pending"));
    case ContractState::Active:
        return say(QT_TRANSLATE_NOOP("ContractWords", "Active"));
    case ContractState::Blocked:
        return say(QT_TRANSLATE_NOOP("ContractWords", "Blocked"));
    case ContractState::InactivePending:
        return say(QT_TRANSLATE_NOOP("ContractWords", "Inactive - pending"));
    case ContractState::Inactive:
        return say(QT_TRANSLATE_NOOP("ContractWords", "Inactive"));
    case ContractState::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ContractWords", "Unknown"));
}

Tone ContractWords::stateTone(ContractState state)
{
    switch (state) {
    case ContractState::Active:
        return Tone::Good;
    case ContractState::ActivePending:
        return Tone::Info;
    case ContractState::Blocked:
        return Tone::Bad;
    case ContractState::InactivePending:
        return Tone::Warning;
    case ContractState::Inactive:
    case ContractState::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString ContractWords::stateMeaning(const ServiceContract &contract, const QList<Contact> &contacts)
{
    switch (contract.state) {
    case ContractState::ActivePending:
        return say(QT_TRANSLATE_NOOP("ContractWords",
                                     "The contract is still being provisioned: nothing is billed yet, and nothing can "
                                     "be changed here. Options can be added on the page Options."));
    case ContractState::Active:
        return say(QT_TRANSLATE_NOOP("ContractWords", "The contract is in use and billed; everything can be changed."));
    case ContractState::Blocked:
        return QCoreApplication::translate("ContractWords",
                                           "The contract is blocked; nothing can be changed. Please call the accounting: %1.")
            .arg(ClientContacts::find(contacts, QStringLiteral("accounting")).phone);
    case ContractState::InactivePending:
        return contract.endsOn.isValid()
                   ? QCoreApplication::translate("ContractWords",
                                                 "The contract is terminated and ends on %1; nothing can be changed any more.")
                         .arg(DisplayText::date(contract.endsOn))
                   : say(QT_TRANSLATE_NOOP("ContractWords",
                                           "The contract is being terminated; nothing can be changed any more."));
    case ContractState::Inactive:
        return contract.endsOn.isValid()
                   ? QCoreApplication::translate("ContractWords", "The contract ended on %1; nothing can be changed any more.")
                         .arg(DisplayText::date(contract.endsOn))
                   : say(QT_TRANSLATE_NOOP("ContractWords", "The contract has ended; nothing can be changed any more."));
    case ContractState::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ContractWords", "The portal names a state that this program does not know yet."));
}

QString ContractWords::note(const ServiceContract &contract, const QList<Contact> &contacts)
{
    if (contract.state == ContractState::Blocked)
        return QCoreApplication::translate("ContractWords", "Accounting %1")
            .arg(ClientContacts::find(contacts, QStringLiteral("accounting")).phone);
    const bool ends = contract.state == ContractState::Inactive || contract.state == ContractState::InactivePending;
    if (ends && contract.endsOn.isValid())
        return QCoreApplication::translate("ContractWords", "Terminated as of %1").arg(DisplayText::date(contract.endsOn));
    return {};
}

QString ContractWords::whyNoChange(const ServiceContract &contract, const QList<Contact> &contacts)
{
    return contract.state == ContractState::Active ? QString() : stateMeaning(contract, contacts);
}

QString ContractWords::place(const Location &location)
{
    const QString place =
        location.postCode.isEmpty() ? location.city : QStringLiteral("%1, %2").arg(location.city, location.postCode);
    return place.isEmpty() ? location.name : place;
}

QString ContractWords::places(const ServiceContract &contract)
{
    QStringList names;
    for (const Location &location : contract.locations)
        names << place(location);
    return names.join(QStringLiteral(" · "));
}

bool ContractWords::has(const ServiceContract &contract, Ordering::Feature feature)
{
    return contract.features.contains(JsonCodec::enumToWire(QMetaEnum::fromType<Ordering::Feature>(), int(feature)));
}

Money ContractWords::monthlyNet(const ServiceContract &contract)
{
    Money sum;
    for (const ContractItem &item : contract.items)
        sum += item.monthlyNet;
    for (const NumberObject &object : contract.numbers)
        sum += object.monthlyNet;
    return sum;
}

QString ContractWords::numbers(const NumberObject &object)
{
    if (object.kind != Ordering::NumberKind::Block || object.count < 2)
        return QCoreApplication::translate("ContractWords", "Number %1").arg(object.first);
    const QString last = u'+' + QString::number(object.first.mid(1).toLongLong() + object.count - 1);
    qsizetype same = 0;
    while (same < qMin(last.size(), object.first.size()) && last[same] == object.first[same])
        ++same;
    return QCoreApplication::translate("ContractWords", "Number block %1")
        .arg(object.first.left(same) + u' ' + object.first.mid(same) + u'…' + last.mid(same));
}

QString ContractWords::numberState(const NumberObject &object)
{
    switch (object.state) {
    case NumberState::Ordered:
        return say(QT_TRANSLATE_NOOP("ContractWords", "ordered"));
    case NumberState::PortingIn:
        return object.portingDate.isValid() ? QCoreApplication::translate("ContractWords", "is being ported in on %1")
                                                  .arg(DisplayText::date(object.portingDate))
                                            : say(QT_TRANSLATE_NOOP("ContractWords", "is being ported in"));
    case NumberState::Active:
        return say(QT_TRANSLATE_NOOP("ContractWords", "in use"));
    case NumberState::PortingOut:
        return say(QT_TRANSLATE_NOOP("ContractWords", "is being ported out"));
    case NumberState::Unknown:
        break;
    }
    return {};
}

QString ContractWords::evnKind(Contract::EvnKind kind)
{
    switch (kind) {
    case Contract::EvnKind::None:
        return say(QT_TRANSLATE_NOOP("ContractWords", "none"));
    case Contract::EvnKind::Shortened:
        return say(QT_TRANSLATE_NOOP("ContractWords", "shortened by the last three digits"));
    case Contract::EvnKind::Full:
        return say(QT_TRANSLATE_NOOP("ContractWords", "full numbers"));
    case Contract::EvnKind::Unknown:
        break;
    }
    return {};
}
