#pragma once
#include "accounttypes.h"
#include "contracttypes.h"
#include "selfcaretypes.h"
#include "tone.h"

/// Contracts in words: the five states (R3-050), places, numbers, what may be changed and why not.
namespace ContractWords
{
QString state(Ordering::ContractState state);
Tone stateTone(Ordering::ContractState state);
/// What the state means; a blocked contract names the accounting's phone (R3-052), a terminated one its last day (R3-053).
QString stateMeaning(const ServiceContract &contract, const QList<Contact> &contacts);
/// For the list, short: the phone of a blocked one, the last day of a terminated one.
QString note(const ServiceContract &contract, const QList<Contact> &contacts);
/// Why the contract view may change nothing (R3-051…053); empty: it may.
QString whyNoChange(const ServiceContract &contract, const QList<Contact> &contacts);
/// "Essen, 45127"
QString place(const Location &location);
/// All places of a contract.
QString places(const ServiceContract &contract);
bool has(const ServiceContract &contract, Ordering::Feature feature);
/// Sum of all positions, net.
Money monthlyNet(const ServiceContract &contract);
/// "Number block +49201550070 00…99", "Number +4920155008".
QString numbers(const NumberObject &object);
QString numberState(const NumberObject &object);
QString evnKind(Contract::EvnKind kind);
} // namespace ContractWords
