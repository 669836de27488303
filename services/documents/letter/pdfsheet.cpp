#include "pdfsheet.h"

#include <QFontMetricsF>
#include <QPageSize>

namespace
{
constexpr qreal unit = 100; // of the painter: 1/100 mm, so that fonts have whole pixel sizes
constexpr int resolution = 1200;
} // namespace

PdfSheet::PdfSheet(const QString &title) : m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    m_writer->setResolution(resolution);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF());
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("Fernamt"));
    m_painter.begin(m_writer.get());
    m_painter.scale(resolution / 2540.0, resolution / 2540.0);
}

PdfSheet::~PdfSheet()
{
    if (m_painter.isActive())
        m_painter.end();
}

QFont PdfSheet::font(qreal points, bool bold)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(points * 2540.0 / 72));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1); // switches ligatures off, which a text search would miss
    return font;
}

void PdfSheet::text(qreal x, qreal y, const QString &text, qreal points, bool bold)
{
    m_painter.setFont(font(points, bold));
    m_painter.drawText(QPointF(x * unit, y * unit), text);
}

void PdfSheet::textBefore(qreal x, qreal y, const QString &words, qreal points, bool bold)
{
    text(x - widthOf(words, points, bold), y, words, points, bold);
}

void PdfSheet::line(qreal x1, qreal y1, qreal x2, qreal y2, qreal width)
{
    m_painter.setPen(QPen(m_painter.pen().brush(), width * unit));
    m_painter.drawLine(QPointF(x1 * unit, y1 * unit), QPointF(x2 * unit, y2 * unit));
}

void PdfSheet::box(qreal x, qreal y, qreal width, qreal height, Shade shade)
{
    m_painter.fillRect(QRectF(x * unit, y * unit, width * unit, height * unit),
                       shade == Shade::Dark ? Qt::darkGray : Qt::lightGray);
}

void PdfSheet::nextPage()
{
    m_writer->newPage();
}

qreal PdfSheet::widthOf(const QString &text, qreal points, bool bold)
{
    return QFontMetricsF(font(points, bold)).horizontalAdvance(text) / unit;
}

QStringList PdfSheet::wrapped(const QString &text, qreal width, qreal points, bool bold)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && widthOf(longer, points, bold) > width) {
            lines << line;
            line = word;
        } else {
            line = longer;
        }
    }
    return lines << line;
}

QString PdfSheet::fitted(const QString &text, qreal width, qreal points, bool bold)
{
    return QFontMetricsF(font(points, bold)).elidedText(text, Qt::ElideRight, width * unit);
}

QByteArray PdfSheet::finish()
{
    m_painter.end();
    m_buffer.close();
    return m_bytes;
}
