#pragma once
#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <optional>

// What `fernamt-preview` and its callers say to each other, over two pipes, in frames:
//
//   magic u32 "FPV1" | type u32 | id u32 | length u32 | length bytes          (all numbers big-endian)
//
// With --serve the caller sends requests until it closes the pipe; each is answered in turn with frames that bear its id:
//
//   Open    the PDF itself, <= 64 MiB     -> Opened | Failed
//   Render  page, width, dpi (3 x u32)    -> Image  | Failed     page from 0; width in pixels, or 0 and the dpi counts
//
//   Opened  pages u32, n u32, n x (width u32, height u32) in 1/1000 point; n <= maxPages, further pages are not shown
//   Image   page u32, width u32, height u32, then width*height*4 bytes of 0xffRRGGBB in the byte order of the computer
//   Failed  PreviewFailure u32
//
// Without --serve the PDF itself is the standard input up to its end; Opened and the asked-for Images follow.
// Nothing in an answer is trusted: FrameReader and the decode functions refuse whatever does not fit.
namespace PreviewFrame
{
constexpr quint32 magic = 0x46505631;
constexpr quint32 maxDocument = 64U << 20;
constexpr quint32 maxPixels = 20'000'000; ///< A3 at 300 dpi has 17.4 million; larger ones are scaled down to fit
constexpr quint32 maxSide = 16'000;
constexpr quint32 maxPages = 5'000;
constexpr quint32 maxAnswer = maxPixels * 4 + 64;
} // namespace PreviewFrame

enum class PreviewType : quint32 { Open = 1, Render, Opened = 101, Image, Failed };

/// Why there is no picture. The helper sends the first ones, the caller adds the rest.
enum class PreviewFailure : quint32 {
    Damaged = 1, ///< not a PDF, or too broken to read
    PasswordNeeded,
    NoPages,
    TooLarge,   ///< above maxDocument
    PageBroken, ///< this page cannot be drawn
    BadRequest,
    NotStarted = 100, ///< the helper is missing or did not start
    TimedOut,
    Crashed, ///< the helper ended in the middle; also: out of memory or of processor time
    Protocol,
};

struct PreviewMessage {
    PreviewType type = PreviewType::Failed;
    quint32 id = 0;
    QByteArray payload;
};

struct PreviewRender {
    quint32 page = 0;
    quint32 width = 0;
    quint32 dpi = 0;
};

struct PreviewOpened {
    quint32 pages = 0;
    QList<QSizeF> sizes; ///< in points, of the first maxPages pages
};

struct PreviewPixels {
    quint32 page = 0;
    quint32 width = 0;
    quint32 height = 0;
    QByteArray bits;
};

/// The first 16 bytes; @p length is that of what follows.
QByteArray encodeFrameHead(PreviewType type, quint32 id, quint32 length);
/// The length that a complete head announces.
quint32 frameLength(const QByteArray &head);
QByteArray encodeFrame(PreviewType type, quint32 id, const QByteArray &payload);
QByteArray encodeRender(const PreviewRender &render);
QByteArray encodeOpened(const PreviewOpened &opened);
QByteArray encodePixelHead(quint32 page, quint32 width, quint32 height);
QByteArray encodeFailure(PreviewFailure failure);

std::optional<PreviewRender> decodeRender(const QByteArray &payload);
std::optional<PreviewOpened> decodeOpened(const QByteArray &payload);
std::optional<PreviewPixels> decodePixels(const QByteArray &payload);
PreviewFailure decodeFailure(const QByteArray &payload);

/// Cuts a stream into frames. Once broken() it stays so.
class FrameReader
{
public:
    explicit FrameReader(quint32 maxLength) : m_maxLength(maxLength) {}
    void append(const QByteArray &bytes);
    std::optional<PreviewMessage> next();
    bool broken() const { return m_broken; }

private:
    quint32 m_maxLength;
    QByteArray m_buffer;
    bool m_broken = false;
};
