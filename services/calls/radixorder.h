#pragma once
#include <QtGlobal>
#include <vector>

/// Orders millions of rows by a number each, in a few passes over them; equal ones keep their order.
namespace RadixOrder
{
/// `keys` are spoilt.
void sort(std::vector<quint64> &keys, std::vector<quint32> &rows);
} // namespace RadixOrder
