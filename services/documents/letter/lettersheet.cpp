#include "lettersheet.h"

namespace
{
constexpr qreal left = PdfSheet::left, textWidth = PdfSheet::right - PdfSheet::left, lineHeight = 5.2;
constexpr qreal bodyPoints = 10.5;
} // namespace

void LetterSheet::address(const QString &sender, const QStringList &recipient)
{
    m_sheet.text(left, 49, sender, 7);
    qreal y = 57;
    for (const QString &line : recipient) {
        m_sheet.text(left, y, line, bodyPoints);
        y += lineHeight;
    }
}

void LetterSheet::info(const QList<std::pair<QString, QString>> &rows)
{
    qreal y = 57;
    for (const auto &[name, value] : rows) {
        m_sheet.text(125, y, name, 8);
        m_sheet.text(155, y, value, 8);
        y += lineHeight;
    }
}

void LetterSheet::subject(const QString &subject)
{
    m_y = 103;
    for (const QString &line : PdfSheet::wrapped(subject, textWidth, bodyPoints, true)) {
        m_sheet.text(left, m_y, line, bodyPoints, true);
        m_y += lineHeight;
    }
    m_y += lineHeight;
}

void LetterSheet::paragraph(const QString &paragraph)
{
    for (const QString &line : PdfSheet::wrapped(paragraph, textWidth, bodyPoints)) {
        m_sheet.text(left, m_y, line, bodyPoints);
        m_y += lineHeight;
    }
    m_y += lineHeight * 0.7;
}

void LetterSheet::signatureLines(const QStringList &words)
{
    m_y += lineHeight * 4;
    const qreal width = textWidth / qreal(words.size());
    for (int i = 0; i < words.size(); ++i) {
        const qreal x = left + width * i;
        m_sheet.line(x, m_y, x + width - 10, m_y);
        m_sheet.text(x, m_y + 4, words.at(i), 8);
    }
}
