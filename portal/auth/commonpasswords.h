#pragma once
#include <QString>

/// The passwords that people choose most and attackers try first: well-known words, alone or with a number, a year or a sign
/// behind, also with 0 for o and the like; rows of keys, counted digits, repetitions, days of a calendar. Form alone (R3-006,
/// R3-007) lets them through.
namespace CommonPasswords
{
bool contains(const QString &password);
} // namespace CommonPasswords
