#include "previewsamples.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace
{
// Writes numbered objects and the table that says where they lie.
QByteArray assemble(const QList<QByteArray> &objects)
{
    QByteArray out("%PDF-1.4\n");
    QByteArray table("xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n");
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(out.size());
    return out + table + "trailer <</Root 1 0 R /Size " + QByteArray::number(objects.size() + 1) + ">>\nstartxref\n" + start +
           "\n%%EOF\n";
}

const QByteArray catalog("<</Type/Catalog/Pages 2 0 R>>");
const QByteArray emptyPage("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");

void say(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}
} // namespace

QColor PreviewSamples::color(int page)
{
    return QColor::fromHsv((page * 73) % 360, 255, 200);
}

QByteArray PreviewSamples::pdf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        const QRect paper(0, 0, writer.width(), writer.height());
        painter.fillRect(paper.adjusted(paper.width() / 4, paper.height() / 4, -paper.width() / 4, -paper.height() / 4),
                         color(page));
    }
    painter.end();
    return buffer.data();
}

bool PreviewSamples::shows(const QImage &image, const QColor &color)
{
    const QColor middle = image.pixelColor(image.width() / 2, image.height() / 2);
    const QColor corner = image.pixelColor(2, 2);
    return corner == QColor(Qt::white) && qAbs(middle.red() - color.red()) < 6 && qAbs(middle.green() - color.green()) < 6 &&
           qAbs(middle.blue() - color.blue()) < 6;
}

QByteArray PreviewSamples::pdfThatClaims(int pages)
{
    return assemble({catalog, "<</Type/Pages/Kids[3 0 R]/Count " + QByteArray::number(pages) + ">>", emptyPage});
}

QByteArray PreviewSamples::pdfWithEmptyPages(int pages)
{
    QByteArray kids;
    QList<QByteArray> objects{catalog, {}};
    for (int page = 0; page < pages; ++page) {
        kids += QByteArray::number(page + 3) + " 0 R ";
        objects.append(emptyPage);
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages) + ">>";
    return assemble(objects);
}

QByteArray PreviewSamples::pdfWithPicture(int side)
{
    const QByteArray length = QByteArray::number(side);
    const QByteArray data = qCompress(QByteArray(1 << 20, '\0')).mid(4);
    const QByteArray draw("q 500 0 0 500 50 50 cm /P Do Q");
    return assemble({catalog, "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                     "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>",
                     "<</Length " + QByteArray::number(draw.size()) + ">>stream\n" + draw + "\nendstream",
                     "<</Type/XObject/Subtype/Image/Width " + length + "/Height " + length +
                         "/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode/Length " + QByteArray::number(data.size()) +
                         ">>stream\n" + data + "\nendstream"});
}

PreviewProgram PreviewSamples::helper()
{
    return {QStringLiteral(FERNAMT_BIN_DIR "/fernamt-preview"), {}, std::chrono::seconds(10), 1024};
}

PreviewProgram PreviewSamples::standingHelper(std::chrono::milliseconds deadline)
{
    return {QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"), QStringLiteral("kill -STOP $$; exec \"$0\" \"$@\""), helper().path},
            deadline,
            1024};
}

PreviewProgram PreviewSamples::liar(const QString &kind)
{
    return {QCoreApplication::applicationFilePath(), {QStringLiteral("--lie"), kind}, std::chrono::seconds(10), 1024};
}

std::optional<int> PreviewSamples::lie(int argc, char *argv[])
{
    if (argc < 3 || std::strcmp(argv[1], "--lie") != 0)
        return {};
    const QByteArray kind(argv[2]);
    // The id of the first request; what it asks for does not matter.
    char head[16];
    if (std::fread(head, 1, sizeof head, stdin) != sizeof head)
        return 1;
    const quint32 id = quint8(head[11]);
    const PreviewOpened good{1, {QSizeF(595, 842)}};
    if (kind == "older answer first") {
        say(encodeFrame(PreviewType::Opened, id + 7, encodeOpened({2, {QSizeF(10, 10), QSizeF(10, 10)}})));
        say(encodeFrame(PreviewType::Opened, id, encodeOpened(good)));
    } else if (kind == "no frames") {
        say(QByteArray(100, 'x'));
    } else if (kind == "endless length") {
        say(encodeFrameHead(PreviewType::Opened, id, 0xffffffff));
    } else if (kind == "wrong sizes") {
        say(encodeFrame(PreviewType::Opened, id, encodeOpened(good) + "more"));
    } else if (kind == "another type") {
        say(encodeFrame(PreviewType::Image, id, encodePixelHead(0, 1, 1) + "rgba"));
    } else if (kind == "a caller's failure") {
        say(encodeFrame(PreviewType::Failed, id, encodeFailure(PreviewFailure::TimedOut)));
    }
    // Stays until it is ended, as a hijacked helper would.
    while (::read(0, head, sizeof head) > 0) {
    }
    return 0;
}
