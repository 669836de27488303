#pragma once
#include "searchmodel.h"

struct UiContext;

namespace SearchSnapshot
{
/// What the services hold now, of the pages that the present roles may see; also the pages themselves by their titles. The
/// lists are shared, not copied; making entries of them is left to another thread.
SearchModel::Gather of(const UiContext &context);
} // namespace SearchSnapshot
