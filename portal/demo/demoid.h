#pragma once
#include <QUuid>

/// Ids of the demo: the same at every start.
namespace DemoId
{
inline QString of(const QString &what)
{
    static const QUuid demo(QStringLiteral("{7a1c5d0e-3b42-5f7e-9c55-0f4e3a6d2b81}"));
    return QUuid::createUuidV5(demo, what).toString(QUuid::WithoutBraces);
}
} // namespace DemoId
