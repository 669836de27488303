#pragma once
#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// What libFuzzer calls with every input, and replay.cpp with the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

/// Ends the process when something that must hold does not.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}
