#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

/// A PDF of text, lines and boxes in the fonts every reader has (Helvetica). For long tables: a hundred times as fast as
/// QPainter, which places each glyph. Millimetres from the top left corner of A4, sizes in points. Needs no QGuiApplication.
class PlainPdf
{
public:
    struct Grey {
        int percent; ///< 0 is black
    };

    explicit PlainPdf(const QString &title) : m_title(title) { nextPage(); }
    void nextPage();
    void text(qreal x, qreal y, qreal points, const QString &text, bool bold = false, Grey grey = {10});
    /// Ends at `x`; meant for digits, whose widths are known.
    void textRight(qreal x, qreal y, qreal points, const QString &digits, bool bold = false, Grey grey = {10});
    void box(qreal x, qreal y, qreal width, qreal height, Grey grey);
    QByteArray finish();

private:
    QString m_title;
    QList<QByteArray> m_pages;
};
