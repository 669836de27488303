#include "lettersheet.h"

#include <QFontMetricsF>
#include <QPageSize>

namespace
{
constexpr qreal unit = 100; // of the painter: 1/100 mm, so that fonts have whole pixel sizes
constexpr int resolution = 1200;
constexpr qreal left = 25, right = 190, lineHeight = 5.2;
constexpr qreal bodyPoints = 10.5;

QFont letterFont(qreal points, bool bold)
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(points * 2540.0 / 72));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1); // switches ligatures off, which a text search would miss
    return font;
}

QStringList wrapped(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > (right - left) * unit) {
            lines << line;
            line = word;
        } else {
            line = longer;
        }
    }
    return lines << line;
}
} // namespace

LetterSheet::LetterSheet(const QString &title) : m_buffer(&m_bytes)
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

LetterSheet::~LetterSheet()
{
    if (m_painter.isActive())
        m_painter.end();
}

void LetterSheet::text(qreal x, qreal y, const QString &text, qreal points, bool bold)
{
    m_painter.setFont(letterFont(points, bold));
    m_painter.drawText(QPointF(x * unit, y * unit), text);
}

void LetterSheet::address(const QString &sender, const QStringList &recipient)
{
    text(left, 49, sender, 7);
    qreal y = 57;
    for (const QString &line : recipient) {
        text(left, y, line, bodyPoints);
        y += lineHeight;
    }
}

void LetterSheet::info(const QList<std::pair<QString, QString>> &rows)
{
    qreal y = 57;
    for (const auto &[name, value] : rows) {
        text(125, y, name, 8);
        text(155, y, value, 8);
        y += lineHeight;
    }
}

void LetterSheet::subject(const QString &subject)
{
    m_y = 103;
    for (const QString &line : wrapped(subject, letterFont(bodyPoints, true))) {
        text(left, m_y, line, bodyPoints, true);
        m_y += lineHeight;
    }
    m_y += lineHeight;
}

void LetterSheet::paragraph(const QString &paragraph)
{
    for (const QString &line : wrapped(paragraph, letterFont(bodyPoints, false))) {
        text(left, m_y, line, bodyPoints);
        m_y += lineHeight;
    }
    m_y += lineHeight * 0.7;
}

void LetterSheet::signatureLines(const QStringList &words)
{
    m_y += lineHeight * 4;
    const qreal width = (right - left) / qreal(words.size());
    m_painter.setPen(QPen(m_painter.pen().brush(), 0.25 * unit));
    for (int i = 0; i < words.size(); ++i) {
        const qreal x = left + width * i;
        m_painter.drawLine(QPointF(x * unit, m_y * unit), QPointF((x + width - 10) * unit, m_y * unit));
        text(x, m_y + 4, words.at(i), 8);
    }
}

QByteArray LetterSheet::finish()
{
    m_painter.end();
    m_buffer.close();
    return m_bytes;
}
