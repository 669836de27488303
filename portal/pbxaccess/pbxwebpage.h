#pragma once
#include <QString>

/// The pages behind a web link; they stand for the web administration of the telephone system's provider (R3-093).
namespace PbxWebPage
{
/// The form that opens it; looking consumes nothing.
QString form(const QString &contractNumber);
QString opened(const QString &contractNumber, const QString &fullName);
QString refused(const QString &code);
} // namespace PbxWebPage
