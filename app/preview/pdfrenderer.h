#pragma once
#include "previewframe.h"
#include <QBuffer>
#include <QImage>
#include <QPdfDocument>
#include <tl/expected.hpp>

/// One PDF, opened and drawn by Qt Pdf. Trusts nothing in it; sizes are bounded by previewframe.h.
class PdfRenderer
{
public:
    /// Loads libraries and font tables while files may still be opened.
    static void warmUp();

    tl::expected<PreviewOpened, PreviewFailure> open(const QByteArray &pdf);
    /// On white paper, Format_RGB32.
    tl::expected<QImage, PreviewFailure> render(const PreviewRender &wanted);
    /// Of the first `pages` pages, a line feed between; at most 4 MiB.
    QByteArray text(int pages);

private:
    QBuffer m_buffer;
    QPdfDocument m_document;
};
