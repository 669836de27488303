#include "fillerfile.h"

#include "issuedevn.h"

namespace
{

quint64 step(quint64 &state)
{
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return state >> 33;
}

QByteArray padding(qint64 length, quint64 seed)
{
    quint64 state = seed * 2 + 1;
    QByteArray bytes(length, Qt::Uninitialized);
    for (qint64 i = 0; i < length; ++i)
        bytes[i] = char('a' + step(state) % 26);
    return bytes;
}

/// Fixed width, so that the size of the file does not depend on its numbers.
QByteArray ten(qint64 number)
{
    return QByteArray::number(number).rightJustified(10, '0');
}

QByteArray assemble(const QString &text, const QByteArray &fill)
{
    QByteArray shown = text.toLatin1().replace('\\', "").replace('(', "").replace(')', "");
    const QByteArray content = "BT /F1 14 Tf 60 760 Td (" + shown + ") Tj ET";
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream",
        "<< /Length " + ten(fill.size()) + " >>\nstream\n" + fill + "\nendstream",
    };
    QByteArray out = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "xref\n0 7\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += ten(out.size()) + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qint64 start = out.size();
    return out + table + "trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n" + ten(start) + "\n%%EOF\n";
}

} // namespace

QByteArray FillerFile::pdf(const QString &text, qint64 size, quint64 seed)
{
    const QByteArray bare = assemble(text, {});
    return assemble(text, padding(std::max<qint64>(16, size - bare.size()), seed));
}

QByteArray FillerFile::evnCsv(qint64 size, quint64 seed)
{
    constexpr qint64 rowBytes = 100;
    quint64 state = seed * 2 + 1;
    IssuedEvn evn;
    do {
        for (qint64 i = 0; i < std::max<qint64>(1, (size - EvnCsv::write(evn).size()) / rowBytes); ++i) {
            CallRow c;
            c.day = QDate(2026, 1, 1).addDays(qint64(step(state) % 28));
            c.secondOfDay = int(step(state) % 86'400);
            c.line = QStringLiteral("+49211555701");
            c.extension = QString::number(100 + step(state) % 48);
            c.costCentre = QStringLiteral("KST-4100");
            c.target = QStringLiteral("+4930") + QString::number(1'000'000 + step(state) % 9'000'000);
            c.destination = QStringLiteral("Festnetz Deutschland");
            c.seconds = 1 + int(step(state) % 600);
            c.net = Money::fromUnits((qint64(79) * c.seconds + 30) / 60 * 100);
            evn.calls << c;
        }
    } while (EvnCsv::write(evn).size() < size);
    return EvnCsv::write(evn);
}

QByteArray FillerFile::of(Contract::DocumentType type, const QString &text, qint64 size, quint64 seed)
{
    return type == Contract::DocumentType::EvnCsv ? evnCsv(size, seed) : pdf(text, size, seed);
}
