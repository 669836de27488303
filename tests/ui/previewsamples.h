#pragma once
#include "previewprocess.h"
#include <QColor>

/// PDFs to feed the preview with, and helpers that misbehave on purpose.
namespace PreviewSamples
{
/// Page n (from 0) is a square of color(n) on white A4.
QByteArray pdf(int pages);
QColor color(int page);
/// Whether the middle of the picture has that colour.
bool shows(const QImage &image, const QColor &color);

/// Says that it has so many pages, has one.
QByteArray pdfThatClaims(int pages);
/// Really has so many (empty) pages.
QByteArray pdfWithEmptyPages(int pages);
/// One page with one picture of so many pixels each way, a few bytes in the file.
QByteArray pdfWithPicture(int side);

/// The real helper.
PreviewProgram helper();
/// The real helper, that stands still before it reads anything (SIGSTOP on itself).
PreviewProgram standingHelper(std::chrono::milliseconds deadline);
/// This test's own executable as a helper that lies; see lie().
PreviewProgram liar(const QString &kind);
/// What such a helper does; for main(). Nothing if the arguments do not ask for it.
std::optional<int> lie(int argc, char *argv[]);
} // namespace PreviewSamples
