#pragma once
#include "callchecks.h"
#include "tone.h"

/// Findings in words, each with the figures that make it odd (B-10, B-18).
namespace CallFindingWords
{
QString kind(CallFinding::Kind kind);
Tone tone(CallFinding::Kind kind);
/// "03.03.2026  02:10": when it began.
QString begin(const CallFinding &finding);
/// The seat or line; "all seats".
QString seat(const CallFinding &finding);
/// One sentence: "31 calls to +881 on 03.03.2026 between 02:10 and 03:40, 46,50 €; nothing of the kind before."
QString sentence(const CallFinding &finding);
/// What can be done about it.
QString advice(CallFinding::Kind kind);
/// Of a ticket that asks about it.
QString ticketSubject(const CallFinding &finding);
/// `places`: file and line of its calls.
QString ticketText(const CallFinding &finding, const QStringList &places);
} // namespace CallFindingWords
