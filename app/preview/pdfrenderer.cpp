#include "pdfrenderer.h"
#include <cmath>

namespace
{
// One line of text in fonts that the file does not carry: makes the renderer look for the system's fonts.
constexpr char sample[] =
    "%PDF-1.4\n"
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R/G 6 0 R>>>>>>endobj\n"
    "4 0 obj<</Length 54>>stream\nBT /F 9 Tf 9 50 Td (Fernamt) Tj /G 9 Tf (0,00 EUR) Tj ET\nendstream endobj\n"
    "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    "6 0 obj<</Type/Font/Subtype/TrueType/BaseFont/Arial>>endobj\n"
    "trailer<</Root 1 0 R/Size 7>>\n%%EOF\n";

// Pixels of the page: the wanted width or resolution, made smaller until it keeps the limits.
QSize pixelSize(const QSizeF &points, const PreviewRender &wanted)
{
    double scale = wanted.width > 0 ? wanted.width / points.width() : wanted.dpi / 72.0;
    const double side = std::max(points.width(), points.height()) * scale;
    if (side > PreviewFrame::maxSide)
        scale *= PreviewFrame::maxSide / side;
    const double pixels = points.width() * scale * points.height() * scale;
    if (pixels > PreviewFrame::maxPixels)
        scale *= std::sqrt(PreviewFrame::maxPixels / pixels);
    return {std::max(1, int(points.width() * scale)), std::max(1, int(points.height() * scale))};
}

// By hand: QPainter and the conversions of QImage hand rows to a thread pool, and no thread can be started in the sandbox.
QImage onWhitePaper(QImage page)
{
    const bool premultiplied = page.format() == QImage::Format_ARGB32_Premultiplied;
    for (int y = 0; y < page.height(); ++y) {
        auto *const line = reinterpret_cast<QRgb *>(page.scanLine(y));
        for (int x = 0; x < page.width(); ++x) {
            const QRgb colour = premultiplied ? line[x] : qPremultiply(line[x]);
            const int white = 255 - qAlpha(colour);
            line[x] = qRgb(qRed(colour) + white, qGreen(colour) + white, qBlue(colour) + white);
        }
    }
    page.reinterpretAsFormat(QImage::Format_RGB32);
    return page;
}

bool sane(const QSizeF &size)
{
    return size.width() >= 1 && size.height() >= 1 && size.width() <= 20'000 && size.height() <= 20'000;
}
} // namespace

void PdfRenderer::warmUp()
{
    PdfRenderer renderer;
    if (renderer.open(QByteArray(sample, sizeof sample - 1)))
        (void)renderer.render({0, 100, 0});
}

tl::expected<PreviewOpened, PreviewFailure> PdfRenderer::open(const QByteArray &pdf)
{
    m_document.close();
    m_buffer.close();
    if (pdf.size() > qsizetype(PreviewFrame::maxDocument))
        return tl::unexpected(PreviewFailure::TooLarge);
    m_buffer.setData(pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    if (m_document.status() != QPdfDocument::Status::Ready) {
        const bool locked = m_document.error() == QPdfDocument::Error::IncorrectPassword ||
                            m_document.error() == QPdfDocument::Error::UnsupportedSecurityScheme;
        return tl::unexpected(locked ? PreviewFailure::PasswordNeeded : PreviewFailure::Damaged);
    }
    PreviewOpened opened;
    opened.pages = quint32(std::max(0, m_document.pageCount()));
    const int shown = int(std::min(opened.pages, PreviewFrame::maxPages));
    for (int page = 0; page < shown; ++page) {
        const QSizeF size = m_document.pagePointSize(page);
        opened.sizes.append(sane(size) ? size : QSizeF(595, 842)); // a page that cannot be read keeps its place
    }
    if (opened.sizes.isEmpty())
        return tl::unexpected(PreviewFailure::NoPages);
    return opened;
}

tl::expected<QImage, PreviewFailure> PdfRenderer::render(const PreviewRender &wanted)
{
    if ((wanted.width == 0) == (wanted.dpi == 0) || wanted.width > PreviewFrame::maxSide || wanted.dpi > 1200 ||
        m_document.status() != QPdfDocument::Status::Ready || wanted.page >= quint32(m_document.pageCount()))
        return tl::unexpected(PreviewFailure::BadRequest);
    const QSizeF points = m_document.pagePointSize(int(wanted.page));
    if (!sane(points))
        return tl::unexpected(PreviewFailure::PageBroken);
    QImage drawn = m_document.render(int(wanted.page), pixelSize(points, wanted));
    if (drawn.isNull() || (drawn.format() != QImage::Format_ARGB32 && drawn.format() != QImage::Format_ARGB32_Premultiplied))
        return tl::unexpected(PreviewFailure::PageBroken);
    return onWhitePaper(std::move(drawn));
}

QByteArray PdfRenderer::text(int pages)
{
    constexpr qsizetype most = 4 << 20;
    QByteArray text;
    for (int page = 0; page < std::min(pages, m_document.pageCount()) && text.size() < most; ++page)
        text += m_document.getAllText(page).text().toUtf8() + '\n';
    return text.left(most);
}
