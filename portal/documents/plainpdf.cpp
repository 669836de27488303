#include "plainpdf.h"

namespace
{

constexpr qreal pointsPerMm = 72 / 25.4;
constexpr qreal pageHeight = 297;

QByteArray fixed(qreal value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray up(qreal y)
{
    return fixed((pageHeight - y) * pointsPerMm);
}

/// A literal string in WinAnsiEncoding.
QByteArray literal(const QString &text)
{
    QByteArray out = "(";
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if (code == u'(' || code == u')' || code == u'\\')
            out += '\\';
        out += code == u'–' ? char(0x96) : code == u'€' ? char(0x80) : code < 0x100 ? char(code) : '?';
    }
    return out + ')';
}

/// Of Helvetica, in 1/1000 of the size; digits are alike in the bold face.
int widthOf(QChar c)
{
    switch (c.unicode()) {
    case u',':
    case u'.':
    case u':':
    case u' ':
        return 278;
    case u'-':
        return 333;
    default:
        return 556;
    }
}

QByteArray stream(const QByteArray &content)
{
    const QByteArray packed = qCompress(content).mid(4); // without Qt's length: a zlib stream
    return "<< /Filter /FlateDecode /Length " + QByteArray::number(packed.size()) + " >>\nstream\n" + packed + "\nendstream";
}

QByteArray font(const char *name)
{
    return "<< /Type /Font /Subtype /Type1 /BaseFont /" + QByteArray(name) + " /Encoding /WinAnsiEncoding >>";
}

} // namespace

void PlainPdf::nextPage()
{
    m_pages << QByteArray();
}

void PlainPdf::text(qreal x, qreal y, qreal points, const QString &text, bool bold, Grey grey)
{
    m_pages.last() += fixed(grey.percent / 100.0) + " g BT /" + (bold ? "B " : "R ") + fixed(points) + " Tf " +
                      fixed(x * pointsPerMm) + ' ' + up(y) + " Td " + literal(text) + " Tj ET\n";
}

void PlainPdf::textRight(qreal x, qreal y, qreal points, const QString &digits, bool bold, Grey grey)
{
    int width = 0;
    for (const QChar c : digits)
        width += widthOf(c);
    text(x - width * points / 1000 / pointsPerMm, y, points, digits, bold, grey);
}

void PlainPdf::box(qreal x, qreal y, qreal width, qreal height, Grey grey)
{
    m_pages.last() += fixed(grey.percent / 100.0) + " g " + fixed(x * pointsPerMm) + ' ' + up(y + height) + ' ' +
                      fixed(width * pointsPerMm) + ' ' + fixed(height * pointsPerMm) + " re f\n";
}

QByteArray PlainPdf::finish()
{
    // 1 catalog, 2 pages, 3 and 4 fonts, 5 info, then each page and its content
    QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) >>", QByteArray(), font("Helvetica"),
                              font("Helvetica-Bold"), "<< /Title " + literal(m_title) + " /Producer (fernamt-portal) >>"};
    QByteArray kids;
    for (const QByteArray &page : std::as_const(m_pages)) {
        const QByteArray content = QByteArray::number(objects.size() + 2);
        kids += QByteArray::number(objects.size() + 1) + " 0 R ";
        objects << "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 841.89] /Contents " + content +
                       " 0 R /Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>"
                << stream(page);
    }
    objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(m_pages.size()) + " >>";
    QByteArray out = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(out.size());
    return out + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) +
           " /Root 1 0 R /Info 5 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}
