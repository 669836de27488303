#include "previewframe.h"
#include <QtEndian>

namespace
{
constexpr int headSize = 16;

void put(QByteArray &out, quint32 value)
{
    char raw[4];
    qToBigEndian(value, raw);
    out.append(raw, 4);
}

quint32 at(const QByteArray &in, qsizetype word)
{
    return qFromBigEndian<quint32>(in.constData() + word * 4);
}
} // namespace

QByteArray encodeFrameHead(PreviewType type, quint32 id, quint32 length)
{
    QByteArray out;
    put(out, PreviewFrame::magic);
    put(out, quint32(type));
    put(out, id);
    put(out, length);
    return out;
}

quint32 frameLength(const QByteArray &head)
{
    return head.size() < headSize ? 0 : at(head, 3);
}

QByteArray encodeFrame(PreviewType type, quint32 id, const QByteArray &payload)
{
    return encodeFrameHead(type, id, quint32(payload.size())) + payload;
}

QByteArray encodeRender(const PreviewRender &render)
{
    QByteArray out;
    put(out, render.page);
    put(out, render.width);
    put(out, render.dpi);
    return out;
}

QByteArray encodeOpened(const PreviewOpened &opened)
{
    QByteArray out;
    put(out, opened.pages);
    put(out, quint32(opened.sizes.size()));
    for (const QSizeF &size : opened.sizes) {
        put(out, quint32(size.width() * 1000));
        put(out, quint32(size.height() * 1000));
    }
    return out;
}

QByteArray encodePixelHead(quint32 page, quint32 width, quint32 height)
{
    QByteArray out;
    put(out, page);
    put(out, width);
    put(out, height);
    return out;
}

QByteArray encodeFailure(PreviewFailure failure)
{
    QByteArray out;
    put(out, quint32(failure));
    return out;
}

std::optional<PreviewRender> decodeRender(const QByteArray &payload)
{
    if (payload.size() != 12)
        return {};
    return PreviewRender{at(payload, 0), at(payload, 1), at(payload, 2)};
}

std::optional<PreviewOpened> decodeOpened(const QByteArray &payload)
{
    if (payload.size() < 8)
        return {};
    const quint32 pages = at(payload, 0);
    const quint32 count = at(payload, 1);
    if (count == 0 || count > PreviewFrame::maxPages || count > pages || payload.size() != 8 + qsizetype(count) * 8)
        return {};
    PreviewOpened opened{pages, {}};
    opened.sizes.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        const QSizeF size(at(payload, 2 + i * 2) / 1000.0, at(payload, 3 + i * 2) / 1000.0);
        if (size.width() < 1 || size.height() < 1 || size.width() > 20'000 || size.height() > 20'000)
            return {};
        opened.sizes.append(size);
    }
    return opened;
}

std::optional<PreviewPixels> decodePixels(const QByteArray &payload)
{
    if (payload.size() < 12)
        return {};
    const quint32 width = at(payload, 1);
    const quint32 height = at(payload, 2);
    if (width == 0 || height == 0 || width > PreviewFrame::maxSide || height > PreviewFrame::maxSide ||
        quint64(width) * height > PreviewFrame::maxPixels || quint64(payload.size()) != 12 + quint64(width) * height * 4)
        return {};
    return PreviewPixels{at(payload, 0), width, height, payload.mid(12)};
}

PreviewFailure decodeFailure(const QByteArray &payload)
{
    if (payload.size() != 4)
        return PreviewFailure::Protocol;
    const quint32 code = at(payload, 0);
    // The codes from 100 on are the caller's own words: a helper that says them lies.
    return code >= 1 && code <= quint32(PreviewFailure::BadRequest) ? PreviewFailure(code) : PreviewFailure::Protocol;
}

void FrameReader::append(const QByteArray &bytes)
{
    if (!m_broken)
        m_buffer += bytes;
}

std::optional<PreviewMessage> FrameReader::next()
{
    if (m_broken || m_buffer.size() < headSize)
        return {};
    const quint32 length = at(m_buffer, 3);
    if (at(m_buffer, 0) != PreviewFrame::magic || length > m_maxLength) {
        m_broken = true;
        m_buffer.clear();
        return {};
    }
    const qsizetype whole = headSize + qsizetype(length);
    if (m_buffer.size() < whole) {
        m_buffer.reserve(whole); // else a picture of 35 MB, read in small pieces, is copied again and again
        return {};
    }
    PreviewMessage message{PreviewType(at(m_buffer, 1)), at(m_buffer, 2), m_buffer.mid(headSize, length)};
    m_buffer = m_buffer.mid(whole);
    return message;
}
