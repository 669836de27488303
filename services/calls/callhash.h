#pragma once
#include <QString>
#include <stop_token>
#include <string_view>

/// What a source is known by.
namespace CallHash
{
/// Of the whole text in hex; of a part of it when it was stopped.
QString sha256(std::string_view text, const std::stop_token &stop);
} // namespace CallHash
