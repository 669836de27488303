#pragma once
#include "ordertypes.h"
#include "tone.h"

/// Orders in words: the seven states and four kinds with what they mean (R3-041, R3-042), steps, titles.
namespace OrderWords
{
QString state(Ordering::OrderState state);
Tone stateTone(Ordering::OrderState state);
QString stateMeaning(Ordering::OrderState state);
QString kind(Ordering::OrderKind kind);
/// Also tells who may create such an order (R3-043, R3-044) and what it leaves alone (R3-045, R3-046).
QString kindMeaning(Ordering::OrderKind kind);
/// Neither finished nor cancelled.
bool isRunning(const Order &order);
QString step(const OrderStep &step);
QString stepState(Ordering::StepState state);
Tone stepTone(Ordering::StepState state);
/// "7 of 10 · porting confirmed": how far the provisioning is and what runs now.
QString progress(const Order &order);
/// »Auftragsdetails zum Neuauftrag <Nr> vom <TT.MM.JJJJ>« (R0-002).
QString title(const Order &order);
/// The three of R3-084.
QString mark(Ordering::ChangeMark mark);
Tone markTone(Ordering::ChangeMark mark);
} // namespace OrderWords
