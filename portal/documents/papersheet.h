#pragma once
#include <QBuffer>
#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QPointF>
#include <QString>
#include <QVariant>

/// A4 sheets of one PDF, drawn in millimetres from the top left corner. Usable from any thread; needs a QGuiApplication.
class PaperSheet
{
public:
    enum class Kind { Plain, Archive }; ///< Archive: PDF/A-1b of QPdfWriter, the ground that PdfMarks builds on
    enum class Align { Left, Right, Centre };
    struct Style {
        qreal points = 9;
        bool bold = false;
        bool mono = false;
        QColor colour = QColor(0x20, 0x24, 0x2a);
    };

    PaperSheet(Kind kind, const QString &title);
    ~PaperSheet();

    void nextPage();
    /// `y` is the base line.
    void text(qreal x, qreal y, const QString &text, const Style &style, Align align = Align::Left);
    void rule(qreal x1, qreal x2, qreal y, const QColor &colour, qreal width = 0.2);
    void box(qreal x, qreal y, qreal width, qreal height, const QColor &colour);
    /// A pen stroke through the points, as of a signature.
    void stroke(const QList<QPointF> &points, const QColor &colour);
    QByteArray finish();

    /// Width of `text` in millimetres, without a sheet.
    static qreal width(const QString &text, const Style &style);
    static QStringList wrap(const QString &text, const Style &style, qreal width);

    static constexpr qreal left = 25, right = 190, top = 20, bottom = 268, pageWidth = 210, pageHeight = 297;

private:
    static QFont font(const Style &style);

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
};
