#pragma once
#include "previewframe.h"
#include <QString>

/// What the user reads in place of the pages.
QString previewFailureText(PreviewFailure failure);
