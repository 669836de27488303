#pragma once
#include <QString>

struct UiContext;

/// cloud.phone and who looks after it (R3-012, R3-118).
namespace PbxTask
{
/// A contract with cloud.phone that has not ended.
bool hasPbx(const UiContext &context);
/// cloud.phone without any Administrator Telefonanlage: a task for the Administrator Kundenportal.
bool isOpen(const UiContext &context);
} // namespace PbxTask
