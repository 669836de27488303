#pragma once
#include "evnlayout.h"

#include <QJsonObject>

/// A layout as it is kept on the disk.
namespace EvnLayoutJson
{
QJsonObject of(const EvnLayout &layout);
EvnLayout read(const QJsonObject &object);
} // namespace EvnLayoutJson
