#pragma once
#include "profileglance.h"
#include "profileregistry.h"

class Clock;

/// Reads the stores of all profiles of this data folder, one after the other; the only place where data of several profiles meet.
/// Nothing is asked of any portal.
class ProfileGlances
{
public:
    ProfileGlances(const ProfileRegistry &registry, QString dataFolder, const Clock &clock)
        : m_registry(registry), m_dataFolder(std::move(dataFolder)), m_clock(clock)
    {
    }
    /// Blocks: for a thread of its own.
    QList<ProfileGlance> read() const;

private:
    ProfileGlance one(const QString &id) const;
    const ProfileRegistry &m_registry;
    QString m_dataFolder;
    const Clock &m_clock;
};
