#pragma once
#include "previewframe.h"

/// Frames on standard input and output, blocking: the helper has nothing to do but wait for the next request.
namespace StdioFrames
{
/// Pipes carry bytes, also on Windows.
void init();
/// Nothing at the end of the input or when it is not the protocol.
std::optional<PreviewMessage> read();
/// The input up to its end; nothing if it is longer than @p limit.
std::optional<QByteArray> readAll(quint32 limit);
/// False when the caller has gone.
bool write(PreviewType type, quint32 id, const QByteArray &payload);
/// An image goes out without being copied into a payload first.
bool write(PreviewType type, quint32 id, const QByteArray &head, const uchar *body, qsizetype length);
} // namespace StdioFrames
