#pragma once
#include <filesystem>
#include <optional>
#include <string>

namespace Platform
{
using Path = std::filesystem::path;

/// Why a call of the system failed: its number, which step, on which path.
struct Failure {
    enum class Reason {
        Other,
        DiskFull, ///< no space or quota
        ReadOnly, ///< the file system or folder cannot be written
        Denied,   ///< no permission
        NotFound,
        Exists,
        IsLink, ///< a link stands where a file or folder of ours was expected
        TooLong,
        TimedOut,
    };
    Reason reason = Reason::Other;
    int number = 0;        ///< errno or GetLastError()
    const char *step = ""; ///< "open", "write", "sync", "rename", "sync_folder" …
    Path path;

    /// English, for Details and logs: "sync /x/y: No space left on device (28)".
    std::string text() const;
};

/// Empty: it worked.
using Failed = std::optional<Failure>;
} // namespace Platform
