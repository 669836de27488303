#include "callhash.h"

#include "sha256.h"

#include <algorithm>

QString CallHash::sha256(std::string_view text, const std::stop_token &stop)
{
    constexpr size_t atOnce = 8 << 20;
    Sha256 sha;
    while (!text.empty() && !stop.stop_requested()) {
        const size_t size = std::min(atOnce, text.size());
        sha.add(QByteArrayView(text.data(), qsizetype(size)));
        text.remove_prefix(size);
    }
    return QString::fromLatin1(sha.finish().toHex());
}
