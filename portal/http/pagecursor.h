#pragma once
#include "httpmessage.h"

#include <QStringList>

/// Pages of a list: the opaque `next` that comes back as `after`, and the `limit`.
namespace PageCursor
{
QString write(const QStringList &parts);
/// The parts behind `?after`; nullopt without one. 400 invalid_parameter when it is not made of `count` parts.
std::optional<QStringList> read(const Request &request, int count);
/// 1…500, 500 without one. 400 invalid_parameter.
int limit(const Request &request);
} // namespace PageCursor
