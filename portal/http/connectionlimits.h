#pragma once
#include <QHash>
#include <QMutex>
#include <QString>

/// How many connections there are, in all and per address.
class ConnectionLimits
{
public:
    ConnectionLimits(int total, int perAddress) : m_total(total), m_perAddress(perAddress) {}
    /// False when one limit is reached; else to be given back by leave().
    bool enter(const QString &address, bool unlimitedAddress)
    {
        const QMutexLocker lock(&m_guard);
        if (m_open >= m_total || (!unlimitedAddress && m_addresses.value(address) >= m_perAddress))
            return false;
        ++m_open;
        ++m_addresses[address];
        return true;
    }
    void leave(const QString &address)
    {
        const QMutexLocker lock(&m_guard);
        --m_open;
        if (--m_addresses[address] <= 0)
            m_addresses.remove(address);
    }

private:
    const int m_total, m_perAddress;
    int m_open = 0;
    QHash<QString, int> m_addresses;
    QMutex m_guard;
};
