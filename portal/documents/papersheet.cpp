#include "papersheet.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPainterPath>

namespace
{
// Units of the painter: 1/100 mm, so that fonts have whole pixel sizes.
constexpr qreal unit = 100;
constexpr int resolution = 1200;
constexpr qreal unitsPerPoint = 2540.0 / 72;

QPointF at(qreal x, qreal y)
{
    return {x * unit, y * unit};
}
} // namespace

PaperSheet::PaperSheet(Kind kind, const QString &title) : m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPdfVersion(kind == Kind::Archive ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_6);
    m_writer->setResolution(resolution);
    m_writer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("fernamt-portal"));
    m_painter.begin(m_writer.get());
    m_painter.scale(resolution / 2540.0, resolution / 2540.0);
}

PaperSheet::~PaperSheet()
{
    if (m_painter.isActive())
        m_painter.end();
}

QFont PaperSheet::font(const Style &style)
{
    QFont f(style.mono ? QStringLiteral("DejaVu Sans Mono") : QStringLiteral("DejaVu Sans"));
    f.setStyleHint(style.mono ? QFont::Monospace : QFont::SansSerif);
    f.setPixelSize(qRound(style.points * unitsPerPoint));
    f.setBold(style.bold);
    f.setHintingPreference(QFont::PreferNoHinting);
    f.setLetterSpacing(QFont::AbsoluteSpacing, 0.1); // any spacing switches ligatures off, which a text search would miss
    return f;
}

void PaperSheet::nextPage()
{
    m_writer->newPage();
}

void PaperSheet::text(qreal x, qreal y, const QString &text, const Style &style, Align align)
{
    if (align != Align::Left)
        x -= width(text, style) * (align == Align::Right ? 1.0 : 0.5);
    m_painter.setFont(font(style));
    m_painter.setPen(style.colour);
    m_painter.drawText(at(x, y), text);
}

void PaperSheet::rule(qreal x1, qreal x2, qreal y, const QColor &colour, qreal width)
{
    m_painter.setPen(QPen(colour, width * unit));
    m_painter.drawLine(at(x1, y), at(x2, y));
}

void PaperSheet::box(qreal x, qreal y, qreal width, qreal height, const QColor &colour)
{
    m_painter.fillRect(QRectF(at(x, y), QSizeF(width * unit, height * unit)), colour);
}

void PaperSheet::stroke(const QList<QPointF> &points, const QColor &colour)
{
    if (points.size() < 3)
        return;
    QPainterPath path(points.first() * unit);
    for (qsizetype i = 1; i + 1 < points.size(); i += 2)
        path.quadTo(points[i] * unit, points[i + 1] * unit);
    m_painter.strokePath(path, QPen(colour, 0.35 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

QByteArray PaperSheet::finish()
{
    m_painter.end();
    m_writer.reset();
    m_buffer.close();
    return m_bytes;
}

qreal PaperSheet::width(const QString &text, const Style &style)
{
    return QFontMetricsF(font(style)).horizontalAdvance(text) / unit;
}

QStringList PaperSheet::wrap(const QString &text, const Style &style, qreal width)
{
    const QFontMetricsF metrics(font(style));
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width * unit) {
                lines << line;
                line = word;
            } else {
                line = longer;
            }
        }
        lines << line;
    }
    return lines;
}
