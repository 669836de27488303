#pragma once
#include "failure.h"

#include <cstddef>
#include <cstdint>

namespace Platform
{
/// A file only its owner may read (0600 from the first moment), never opened through a link and not inherited by children.
class OwnerFile
{
public:
    enum class Mode {
        CreateNew, ///< fails with Exists
        Append,    ///< made when absent, writes go to the end: resumed downloads
        Read,
    };

    OwnerFile() = default;
    ~OwnerFile();
    OwnerFile(const OwnerFile &) = delete;
    OwnerFile &operator=(const OwnerFile &) = delete;

    Failed open(const Path &path, Mode mode);
    bool isOpen() const;
    /// All bytes or a failure.
    Failed write(const void *bytes, std::size_t size);
    /// `got` is 0 at the end of the file.
    Failed read(void *bytes, std::size_t size, std::size_t &got);
    Failed size(std::uint64_t &bytes) const;
    /// The bytes are on the disk when this returns without failure.
    Failed sync();
    Failed close();

private:
    Path m_path;
#ifdef _WIN32
    void *m_handle = nullptr;
#else
    int m_descriptor = -1;
#endif
};
} // namespace Platform
