#pragma once
#include <QString>
#include <QtGlobal>

/// A small generator with the same numbers on every system and library (splitmix64): the demo is a function of seed and clock.
class DemoRandom
{
public:
    /// `stream` separates uses, so that one more number here changes nothing there.
    DemoRandom(quint64 seed, const QString &stream);
    quint64 next();
    int below(int bound) { return int(next() % quint64(bound)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    /// Sum of four equal draws: bell-shaped, mean 0, spread about 1.
    double bell();
    QString digits(int count);

private:
    quint64 m_state;
};
