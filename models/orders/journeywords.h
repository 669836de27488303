#pragma once
#include "optionjourney.h"
#include "tone.h"

/// The option journey in words: the six offers (R3-076), why a contract cannot be chosen, what stands in the way of an order.
namespace JourneyWords
{
QString offer(Ordering::NumberOffer offer);
/// "Block of 10 · national (032)": an addition in the list of step 2.
QString addition(const NumberAddition &addition, const ServiceContract &contract);
/// What a position of a quote or an order is: an option's name, or what becomes of which numbers.
QString position(const OrderItem &item);
QString reason(ContractChoice::Reason reason);
/// What a number addition demands beside it; empty: nothing.
QString proof(Ordering::NumberOffer offer, bool addressVerified);
/// The notice to be ticked (R3-073, R3-081).
QString notice(const QString &word);
QString draftState(OrderDraft::State state);
Tone draftTone(OrderDraft::State state);
} // namespace JourneyWords
