#pragma once
#include "secret.h"

#include <QString>

class Rules;

/// Rules of form as refusals: R3-004…007, G-06 (the rejected character is named), G-07.
namespace AccountForm
{
/// 422 `password_rule`; `pointer` names the field.
void requirePassword(const Rules &rules, const Secret &password, const QString &pointer);
/// 422 `kundenkennwort_rule` (G-22).
void requireKundenkennwort(const Rules &rules, const QString &word, const QString &pointer);
/// 422 `user_name_rule`; with `status` 400 `invalid_body` where the contract knows no 422.
void requireUserName(const Rules &rules, const QString &userName, int status = 422);
} // namespace AccountForm
