#include "selfcarewords.h"

#include "clock.h"
#include "displaytext.h"

#include <QCoreApplication>

using Ordering::ConnectionState;
using Ordering::DiversionKind;
using Ordering::DiversionScope;
using Ordering::RegistrationMode;
using Ordering::ShipmentState;

static QString say(const char *text)
{
    return QCoreApplication::translate("SelfCareWords", text);
}

QString SelfCareWords::mode(RegistrationMode mode)
{
    switch (mode) {
    case RegistrationMode::LoadSharing:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "Load Sharing"));
    case RegistrationMode::Redundant:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "Redundant Mode"));
    case RegistrationMode::Off:
    case RegistrationMode::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("SelfCareWords", "off"));
}

QString SelfCareWords::modeMeaning(RegistrationMode mode)
{
    switch (mode) {
    case RegistrationMode::LoadSharing:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "Calls go to both addresses in turn."));
    case RegistrationMode::Redundant:
        return say(QT_TRANSLATE_NOOP(
            "SelfCareWords",
            "Calls go to the address with the higher priority, to the other one when it is away. The priority is "
            "set in your own PBX; where none is set, the address that registered first has priority 1."));
    case RegistrationMode::Off:
    case RegistrationMode::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("SelfCareWords", "The trunk is registered from one address."));
}

QString SelfCareWords::scope(DiversionScope scope)
{
    switch (scope) {
    case DiversionScope::Block:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "Number block"));
    case DiversionScope::Extension:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "Extensions"));
    case DiversionScope::Single:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "Single number"));
    case DiversionScope::Unknown:
        break;
    }
    return {};
}

QString SelfCareWords::diversion(DiversionKind kind)
{
    switch (kind) {
    case DiversionKind::Once:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "ecotel@once"));
    case DiversionKind::Permanent:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "Permanent diversion"));
    case DiversionKind::Unknown:
        break;
    }
    return {};
}

QString SelfCareWords::configured(const Diversion &diversion)
{
    return diversion.active ? say(QT_TRANSLATE_NOOP("SelfCareWords", "Active"))
                            : say(QT_TRANSLATE_NOOP("SelfCareWords", "Inactive"));
}

QString SelfCareWords::working(const Diversion &diversion)
{
    if (!diversion.active)
        return {};
    if (diversion.divertingSince.isValid())
        return QCoreApplication::translate("SelfCareWords", "diverting since %1")
            .arg(DisplayText::instant(diversion.divertingSince));
    return diversion.kind == DiversionKind::Permanent ? say(QT_TRANSLATE_NOOP("SelfCareWords", "diverting"))
                                                      : say(QT_TRANSLATE_NOOP("SelfCareWords", "ready"));
}

Tone SelfCareWords::workingTone(const Diversion &diversion)
{
    if (!diversion.active)
        return Tone::Neutral;
    return diversion.divertingSince.isValid() ? Tone::Warning : Tone::Good;
}

QString SelfCareWords::connection(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Online:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "Online"));
    case ConnectionState::Offline:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "Offline"));
    case ConnectionState::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("SelfCareWords", "unknown"));
}

QString SelfCareWords::shipmentState(ShipmentState state)
{
    switch (state) {
    case ShipmentState::Prepared:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "being prepared"));
    case ShipmentState::Shipped:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "shipped"));
    case ShipmentState::Delivered:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "delivered"));
    case ShipmentState::Returned:
        return say(QT_TRANSLATE_NOOP("SelfCareWords", "returned"));
    case ShipmentState::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("SelfCareWords", "unknown"));
}

QString SelfCareWords::shipment(const Shipment &shipment)
{
    return QStringLiteral("%1 %2")
        .arg(shipmentState(shipment.state), DisplayText::date(Clock::berlinDate(shipment.at)))
        .trimmed();
}

QStringList SelfCareWords::clipSteps()
{
    return {say(QT_TRANSLATE_NOOP("SelfCareWords", "Order")), say(QT_TRANSLATE_NOOP("SelfCareWords", "Set up numbers")),
            say(QT_TRANSLATE_NOOP("SelfCareWords", "Use numbers in cloud.phone")),
            say(QT_TRANSLATE_NOOP("SelfCareWords", "Assign to participants"))};
}

QStringList SelfCareWords::lifeCycle()
{
    return {say(QT_TRANSLATE_NOOP("SelfCareWords", "Order")), say(QT_TRANSLATE_NOOP("SelfCareWords", "Sign in")),
            say(QT_TRANSLATE_NOOP("SelfCareWords", "Set up")), say(QT_TRANSLATE_NOOP("SelfCareWords", "Activation at an outage")),
            say(QT_TRANSLATE_NOOP("SelfCareWords", "Deactivation when it is over"))};
}

int SelfCareWords::lifeCycleStep(const QList<Diversion> &diversions)
{
    int step = 2; // booked and signed in: else nobody sees it; now it is set up
    for (const Diversion &diversion : diversions) {
        if (diversion.kind != DiversionKind::Once || !diversion.active)
            continue;
        if (diversion.divertingSince.isValid())
            return 4; // diverting: it ends by itself
        step = 3;     // armed
    }
    return step;
}
