#pragma once
#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <memory>

/// A4 sheets as PDF; places and lengths in millimetres from the top left corner, sizes in points. Needs a QGuiApplication.
class PdfSheet
{
public:
    static constexpr qreal left = 25, right = 190, bottom = 275;

    explicit PdfSheet(const QString &title);
    ~PdfSheet();
    PdfSheet(const PdfSheet &) = delete;
    PdfSheet &operator=(const PdfSheet &) = delete;

    void text(qreal x, qreal y, const QString &text, qreal points, bool bold = false);
    /// Ends at `x`.
    void textBefore(qreal x, qreal y, const QString &text, qreal points, bool bold = false);
    void line(qreal x1, qreal y1, qreal x2, qreal y2, qreal width = 0.25);
    enum class Shade { Dark, Light };
    void box(qreal x, qreal y, qreal width, qreal height, Shade shade);
    void nextPage();
    static qreal widthOf(const QString &text, qreal points, bool bold = false);
    /// At blanks, into lines of at most this width.
    static QStringList wrapped(const QString &text, qreal width, qreal points, bool bold = false);
    /// What does not fit ends with an ellipsis.
    static QString fitted(const QString &text, qreal width, qreal points, bool bold = false);
    QByteArray finish();

private:
    static QFont font(qreal points, bool bold);

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
};
