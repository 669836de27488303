#pragma once
#include "failure.h"

#include <chrono>

namespace Platform
{
/// A lock between processes, released by the system when its holder ends in any way. The file itself stays.
/// `fetch.lock`: waited for; `window.lock` (one window per profile): no wait.
class LockFile
{
public:
    LockFile() = default;
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

    /// TimedOut when another process (or another LockFile) holds it for longer than `wait`.
    Failed acquire(const Path &path, std::chrono::milliseconds wait);
    bool isHeld() const;
    void release();

private:
    Failed tryOnce(const Path &path);
#ifdef _WIN32
    void *m_handle = nullptr;
#else
    int m_descriptor = -1;
#endif
};
} // namespace Platform
