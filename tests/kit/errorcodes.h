#pragma once
#include <QSet>
#include <QString>
#include <QStringList>

/// Which codes can come up: read as text from the contract and from our sources, for tests that look for words of each.
namespace ErrorCodes
{
/// The enumeration of Problem.code in api/openapi.yaml.
QSet<QString> ofContract();
/// Every way in which the sources below these folders of the project name a code.
QSet<QString> ofSources(const QStringList &folders, const QString &without = {});
} // namespace ErrorCodes
