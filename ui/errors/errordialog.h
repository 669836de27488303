#pragma once
#include "result.h"

class QWidget;

/// Details of an error, to read and to copy.
namespace ErrorDialog
{
void open(const Error &error, QWidget *parent);
} // namespace ErrorDialog
