#include "demorandom.h"

DemoRandom::DemoRandom(quint64 seed, const QString &stream) : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x2545f4914f6cdd1dULL)
{
    for (const QChar c : stream)
        m_state = (m_state ^ c.unicode()) * 0x100000001b3ULL;
}

quint64 DemoRandom::next()
{
    quint64 z = m_state += 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double DemoRandom::bell()
{
    double sum = 0;
    for (int i = 0; i < 4; ++i)
        sum += double(next() >> 11) / double(1ULL << 53);
    return (sum - 2.0) * 1.732;
}

QString DemoRandom::digits(int count)
{
    QString out;
    for (int i = 0; i < count; ++i)
        out += QChar(u'0' + below(10));
    return out;
}
