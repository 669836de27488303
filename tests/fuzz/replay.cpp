// Feeds a fuzz target with every file of the folders given, with each cut short, and with single bytes changed.
#include "fuzztarget.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace
{
void feed(const std::string &bytes)
{
    // A copy of the exact size: reading behind it is seen by the sanitizers.
    const std::vector<std::uint8_t> copy(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(copy.data(), copy.size());
}
} // namespace

int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i)
        for (const auto &entry : std::filesystem::directory_iterator(argv[i])) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
            feed(bytes);
            const std::size_t step = std::max<std::size_t>(1, bytes.size() / 200);
            for (std::size_t at = 0; at < bytes.size(); at += step) {
                feed(bytes.substr(0, at));
                for (const char c : {'\0', '"', ';', '9', '\xFF'}) {
                    std::string changed = bytes;
                    changed[at] = c;
                    feed(changed);
                }
            }
            ++files;
        }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
