#include "orderwords.h"

#include "clock.h"
#include "displaytext.h"

#include <QCoreApplication>

using Ordering::OrderKind;
using Ordering::OrderState;
using Ordering::StepCode;
using Ordering::StepState;

static QString say(const char *text)
{
    return QCoreApplication::translate("OrderWords", text);
}

QString OrderWords::state(OrderState state)
{
    switch (state) {
    case OrderState::OfferCreated:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Offer created"));
    case OrderState::OfferAccepted:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Offer accepted"));
    case OrderState::Provisioning:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Provisioning"));
    case OrderState::PartiallyProvisioned:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Partly provisioned"));
    case OrderState::Provisioned:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Provisioned"));
    case OrderState::Completed:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Completed"));
    case OrderState::Cancelled:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Cancelled"));
    case OrderState::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("OrderWords", "Unknown"));
}

Tone OrderWords::stateTone(OrderState state)
{
    switch (state) {
    case OrderState::OfferCreated:
    case OrderState::OfferAccepted:
        return Tone::Warning;
    case OrderState::Provisioning:
    case OrderState::PartiallyProvisioned:
        return Tone::Info;
    case OrderState::Provisioned:
    case OrderState::Completed:
        return Tone::Good;
    case OrderState::Cancelled:
        return Tone::Bad;
    case OrderState::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString OrderWords::stateMeaning(OrderState state)
{
    switch (state) {
    case OrderState::OfferCreated:
        return say(QT_TRANSLATE_NOOP("OrderWords",
                                     "Your sales consultant has made you an offer. It is shown here; it is accepted with "
                                     "the consultant, not in this program."));
    case OrderState::OfferAccepted:
        return say(QT_TRANSLATE_NOOP("OrderWords", "You have accepted the offer. The provider checks it; provisioning follows."));
    case OrderState::Provisioning:
        return say(
            QT_TRANSLATE_NOOP("OrderWords", "The provider is setting everything up. Each step stands in the state details."));
    case OrderState::PartiallyProvisioned:
        return say(
            QT_TRANSLATE_NOOP("OrderWords", "A part of the order can be used already, another part is still being set up."));
    case OrderState::Provisioned:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Everything is set up and can be used. Billing is still being prepared."));
    case OrderState::Completed:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Everything is done. What was ordered stands under Contracts."));
    case OrderState::Cancelled:
        return say(QT_TRANSLATE_NOOP("OrderWords", "The order was cancelled and is not carried out."));
    case OrderState::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("OrderWords", "The portal names a state that this program does not know yet."));
}

QString OrderWords::kind(OrderKind kind)
{
    switch (kind) {
    case OrderKind::NewProvision:
        return say(QT_TRANSLATE_NOOP("OrderWords", "New provision"));
    case OrderKind::OptionChange:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Option change"));
    case OrderKind::ProductChange:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Product change"));
    case OrderKind::Termination:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Termination"));
    case OrderKind::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("OrderWords", "Unknown"));
}

QString OrderWords::kindMeaning(OrderKind kind)
{
    switch (kind) {
    case OrderKind::NewProvision:
        return say(QT_TRANSLATE_NOOP("OrderWords", "A new contract. Only your sales consultant can create it."));
    case OrderKind::OptionChange:
        return say(QT_TRANSLATE_NOOP(
            "OrderWords", "Options of a contract are added, changed or cancelled on the page Options. Less is possible "
                          "only after the term that binds the option; the contract itself is not affected."));
    case OrderKind::ProductChange:
        return say(
            QT_TRANSLATE_NOOP("OrderWords", "A contract changes to another product. Only your sales consultant can create it."));
    case OrderKind::Termination:
        return say(QT_TRANSLATE_NOOP("OrderWords", "A contract ends. Contracts are terminated only in writing to the provider's "
                                                   "support; there is no button for it."));
    case OrderKind::Unknown:
        break;
    }
    return {};
}

bool OrderWords::isRunning(const Order &order)
{
    return order.state != OrderState::Completed && order.state != OrderState::Cancelled;
}

QString OrderWords::step(const OrderStep &step)
{
    const auto name = [&step] {
        switch (step.code) {
        case StepCode::OrderChecked:
            return say(QT_TRANSLATE_NOOP("OrderWords", "Order checked"));
        case StepCode::NumbersReserved:
            return say(QT_TRANSLATE_NOOP("OrderWords", "Numbers reserved"));
        case StepCode::PortingRequested:
            return say(QT_TRANSLATE_NOOP("OrderWords", "Porting requested"));
        case StepCode::PortingConfirmed:
            return say(QT_TRANSLATE_NOOP("OrderWords", "Porting confirmed"));
        case StepCode::HardwareShipped:
            return say(QT_TRANSLATE_NOOP("OrderWords", "Hardware shipped"));
        case StepCode::Configured:
            return say(QT_TRANSLATE_NOOP("OrderWords", "Configured"));
        case StepCode::OptionActivated:
            return say(QT_TRANSLATE_NOOP("OrderWords", "Option activated"));
        case StepCode::NumbersRemoved:
            return say(QT_TRANSLATE_NOOP("OrderWords", "Numbers removed"));
        case StepCode::BillingStarted:
            return say(QT_TRANSLATE_NOOP("OrderWords", "Billing started"));
        case StepCode::ContractEnded:
            return say(QT_TRANSLATE_NOOP("OrderWords", "Contract ended"));
        case StepCode::Unknown:
            break;
        }
        return say(QT_TRANSLATE_NOOP("OrderWords", "Step"));
    }();
    return step.subject.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, step.subject);
}

QString OrderWords::stepState(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return say(QT_TRANSLATE_NOOP("OrderWords", "waiting"));
    case StepState::Running:
        return say(QT_TRANSLATE_NOOP("OrderWords", "running"));
    case StepState::Done:
        return say(QT_TRANSLATE_NOOP("OrderWords", "done"));
    case StepState::Failed:
        return say(QT_TRANSLATE_NOOP("OrderWords", "failed"));
    case StepState::Cancelled:
        return say(QT_TRANSLATE_NOOP("OrderWords", "cancelled"));
    case StepState::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("OrderWords", "unknown"));
}

Tone OrderWords::stepTone(StepState state)
{
    switch (state) {
    case StepState::Running:
        return Tone::Info;
    case StepState::Done:
        return Tone::Good;
    case StepState::Failed:
        return Tone::Bad;
    default:
        return Tone::Neutral;
    }
}

QString OrderWords::progress(const Order &order)
{
    if (order.steps.isEmpty())
        return {};
    int done = 0;
    const OrderStep *next = nullptr;
    for (const OrderStep &step : order.steps) {
        done += step.state == StepState::Done;
        if (!next && (step.state == StepState::Running || step.state == StepState::Failed))
            next = &step;
    }
    const QString count = QCoreApplication::translate("OrderWords", "%1 of %2").arg(done).arg(order.steps.size());
    return next ? QStringLiteral("%1 · %2").arg(count, step(*next)) : count;
}

QString OrderWords::title(const Order &order)
{
    const QString day = DisplayText::date(Clock::berlinDate(order.createdAt));
    return order.kind == OrderKind::Termination
               ? QCoreApplication::translate("OrderWords", "Order details of termination %1 of %2").arg(order.number, day)
               : QCoreApplication::translate("OrderWords", "Order details of new order %1 of %2").arg(order.number, day);
}

QString OrderWords::mark(Ordering::ChangeMark mark)
{
    switch (mark) {
    case Ordering::ChangeMark::Added:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Added"));
    case Ordering::ChangeMark::Changed:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Changed"));
    case Ordering::ChangeMark::Reduced:
        return say(QT_TRANSLATE_NOOP("OrderWords", "Reduced (cancelled)"));
    case Ordering::ChangeMark::Unknown:
        break;
    }
    return {};
}

Tone OrderWords::markTone(Ordering::ChangeMark mark)
{
    switch (mark) {
    case Ordering::ChangeMark::Added:
        return Tone::Good;
    case Ordering::ChangeMark::Changed:
        return Tone::Info;
    case Ordering::ChangeMark::Reduced:
        return Tone::Warning;
    case Ordering::ChangeMark::Unknown:
        break;
    }
    return Tone::Neutral;
}
