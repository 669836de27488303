#pragma once
#include <QLoggingCategory>

/// One line per exchange: method, path without query, status, time, request id, code. No header, no body.
Q_DECLARE_LOGGING_CATEGORY(logRemote)
