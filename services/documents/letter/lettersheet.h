#pragma once
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <memory>

/// One A4 sheet of a business letter as PDF, written from top to bottom; places after DIN 5008. Needs a QGuiApplication.
class LetterSheet
{
public:
    explicit LetterSheet(const QString &title);
    ~LetterSheet();

    /// Small line above the address, then the address, in the window of the envelope.
    void address(const QString &sender, const QStringList &recipient);
    /// Name and value at the right of the address.
    void info(const QList<std::pair<QString, QString>> &rows);
    void subject(const QString &text);
    void paragraph(const QString &text);
    /// Lines to write on by hand, side by side, with a word below each.
    void signatureLines(const QStringList &words);
    QByteArray finish();

private:
    void text(qreal x, qreal y, const QString &text, qreal points, bool bold = false);

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
    qreal m_y = 0; ///< base line of what comes next, in millimetres
};
