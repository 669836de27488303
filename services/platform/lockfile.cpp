#include "lockfile.h"

#include <thread>

Platform::LockFile::~LockFile()
{
    release();
}

Platform::Failed Platform::LockFile::acquire(const Path &path, std::chrono::milliseconds wait)
{
    using Steady = std::chrono::steady_clock;
    const auto end = Steady::now() + wait;
    for (;;) {
        Failed failed = tryOnce(path);
        if (!failed || failed->reason != Failure::Reason::TimedOut || Steady::now() >= end)
            return failed;
        // No system offers a lock with a time limit for all its file systems.
        std::this_thread::sleep_for(std::chrono::milliseconds(25));
    }
}
