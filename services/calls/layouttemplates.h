#pragma once
#include "layoutsample.h"

/// Files without headings: layouts that are known by their fields, and a proposal for those that are not.
namespace LayoutTemplates
{
/// Known layouts that all the fields of the file agree with, each with its columns set. `layout`: its shape.
QList<EvnLayout> fitting(const LayoutSample &sample, const EvnLayout &layout);
/// What the columns look like. Never more than something to begin with: two numbers do not tell which one was called.
EvnLayout proposal(const LayoutSample &sample, const EvnLayout &layout);
} // namespace LayoutTemplates
