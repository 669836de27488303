#pragma once
#include "accounttypes.h"

/// The pages behind a mailed link: HTML without script (R3-002, R3-019).
namespace LinkPage
{
/// The form; `hint` says why the last try was refused.
QString form(const LinkInfo &info, const QString &hint = {});
QString done();
QString refused(const QString &code);
/// A rule's finding in words.
QString wording(const QString &fieldCode, const QStringList &params);
} // namespace LinkPage
