#pragma once
#include "pdfsheet.h"

/// One A4 sheet of a business letter as PDF, written from top to bottom; places after DIN 5008. Needs a QGuiApplication.
class LetterSheet
{
public:
    explicit LetterSheet(const QString &title) : m_sheet(title) {}

    /// Small line above the address, then the address, in the window of the envelope.
    void address(const QString &sender, const QStringList &recipient);
    /// Name and value at the right of the address.
    void info(const QList<std::pair<QString, QString>> &rows);
    void subject(const QString &text);
    void paragraph(const QString &text);
    /// Lines to write on by hand, side by side, with a word below each.
    void signatureLines(const QStringList &words);
    QByteArray finish() { return m_sheet.finish(); }

private:
    PdfSheet m_sheet;
    qreal m_y = 0; ///< base line of what comes next, in millimetres
};
