#include "stdioframes.h"
#include <cstdio>
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

namespace
{
bool readExactly(char *to, size_t length)
{
    return std::fread(to, 1, length, stdin) == length;
}
} // namespace

void StdioFrames::init()
{
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

std::optional<PreviewMessage> StdioFrames::read()
{
    // The reader judges the head alone first: the length is checked before anything of that size is made.
    FrameReader reader(PreviewFrame::maxDocument);
    QByteArray head(16, '\0');
    if (!readExactly(head.data(), 16))
        return {};
    reader.append(head);
    if (auto empty = reader.next())
        return empty;
    if (reader.broken())
        return {};
    QByteArray body(qsizetype(frameLength(head)), '\0');
    if (!readExactly(body.data(), size_t(body.size())))
        return {};
    reader.append(body);
    return reader.next();
}

std::optional<QByteArray> StdioFrames::readAll(quint32 limit)
{
    QByteArray all;
    char block[65536];
    while (const size_t count = std::fread(block, 1, sizeof block, stdin)) {
        all.append(block, qsizetype(count));
        if (all.size() > qsizetype(limit))
            return {};
    }
    return all;
}

bool StdioFrames::write(PreviewType type, quint32 id, const QByteArray &payload)
{
    return write(type, id, payload, nullptr, 0);
}

bool StdioFrames::write(PreviewType type, quint32 id, const QByteArray &head, const uchar *body, qsizetype length)
{
    const QByteArray start = encodeFrameHead(type, id, quint32(head.size() + length)) + head;
    return std::fwrite(start.constData(), 1, size_t(start.size()), stdout) == size_t(start.size()) &&
           (length == 0 || std::fwrite(body, 1, size_t(length), stdout) == size_t(length)) && std::fflush(stdout) == 0;
}
