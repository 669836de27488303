#pragma once
#include "folderlisting.h"

#include <QHash>
#include <chrono>

/// Which of the files that are looked at again and again have come to rest. Pure: the time is given.
class SettlingFiles
{
public:
    explicit SettlingFiles(std::chrono::milliseconds rest) : m_rest(rest) {}

    /// All that are there now. Answers those whose size and time have been the same for as long as the rest; they go on being
    /// answered while they are given.
    QList<FoundFile> look(const QList<FoundFile> &files, std::chrono::milliseconds now);
    /// Some have not come to rest yet: look again.
    bool waiting() const { return m_waiting; }

private:
    struct Seen {
        FoundFile file;
        std::chrono::milliseconds since{0};
    };
    std::chrono::milliseconds m_rest;
    QHash<QString, Seen> m_seen;
    bool m_waiting = false;
};
