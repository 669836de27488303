#pragma once
#include "pbxnumbertypes.h"
#include "quoteproblem.h"
#include "tone.h"

class PbxLookup;

/// The telephone system in words.
namespace PbxWords
{
QString state(Pbx::NumberState state);
/// "Zur Deaktivierung vorgemerkt until 31.12.2026"
QString stateWithDay(const PbxNumber &number);
QString stateMeaning(Pbx::NumberState state);
Tone stateTone(Pbx::NumberState state);
QString kind(Pbx::NumberKind kind);
QString usage(Pbx::NumberUsage usage);
QString day(const QString &day);
/// "Mo–Fr 08:00–18:00"
QString days(const QStringList &days);
QString period(const RoutePeriod &period);
QString target(const RouteTarget &target, const PbxLookup &pbx);
/// Seat "14 Aylin Demir"
QString seat(const PbxLookup &pbx, const QString &seatId);
/// "Keine Sonderrufnummern (from the group Essen)": the profile that holds for a seat and where it comes from (R4-014).
QString effectiveProfile(const PbxLookup &pbx, const QString &ofSeat, const QString &groupId);
/// What is possible, but worth a word: extension_reserved, target_foreign.
QString warning(const QuoteProblem &problem);
} // namespace PbxWords
