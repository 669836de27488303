#pragma once
#include <QTest>

/// Milliseconds after which something that a test waits for counts as never coming. It bounds what hangs and says nothing about
/// speed, which only the benches judge: a loaded machine under sanitizers needs minutes for what takes seconds elsewhere.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int patience = 120'000;
#else
constexpr int patience = 30'000;
#endif

// Qt's own give up after five seconds.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), patience)
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT((expression), message, patience)
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT((expression), expected, patience)
