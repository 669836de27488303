#pragma once
#include <random>

/// The same numbers on every system: of the standard library only the generator is used, no distribution.
class CorpusRandom
{
public:
    explicit CorpusRandom(quint32 seed) : m_engine(seed) {}
    int below(int bound) { return int(m_engine() % quint32(bound)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::mt19937 m_engine;
};
