// fernamt-preview: turns a PDF that nobody vouches for into pictures of its pages. The protocol is in previewframe.h.
#include "pdfrenderer.h"
#include "sandbox.h"
#include "stdioframes.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>
#include <cstdlib>

namespace
{
bool fail(quint32 id, PreviewFailure failure)
{
    return StdioFrames::write(PreviewType::Failed, id, encodeFailure(failure));
}

bool answerOpen(PdfRenderer &renderer, quint32 id, const QByteArray &pdf)
{
    const auto opened = renderer.open(pdf);
    return opened ? StdioFrames::write(PreviewType::Opened, id, encodeOpened(*opened)) : fail(id, opened.error());
}

bool answerRender(PdfRenderer &renderer, quint32 id, const PreviewRender &wanted)
{
    const auto image = renderer.render(wanted);
    if (!image)
        return fail(id, image.error());
    const QByteArray head = encodePixelHead(wanted.page, quint32(image->width()), quint32(image->height()));
    return StdioFrames::write(PreviewType::Image, id, head, image->constBits(), image->sizeInBytes());
}

int serve()
{
    PdfRenderer renderer;
    bool ok = true;
    while (ok) {
        const auto message = StdioFrames::read();
        if (!message)
            break;
        const auto render = message->type == PreviewType::Render ? decodeRender(message->payload) : std::nullopt;
        if (message->type == PreviewType::Open)
            ok = answerOpen(renderer, message->id, message->payload);
        else if (render)
            ok = answerRender(renderer, message->id, *render);
        else
            ok = fail(message->id, PreviewFailure::BadRequest);
    }
    return EXIT_SUCCESS;
}

// "3" or "1-4", counted from 1; everything when empty. False when it is no range.
bool pageRange(const QString &text, quint32 count, quint32 *first, quint32 *last)
{
    const QStringList parts = text.split(u'-');
    bool good = parts.size() <= 2;
    *first = text.isEmpty() ? 1 : parts.first().toUInt(&good);
    bool goodLast = true;
    *last = std::min(count, text.isEmpty() ? count : parts.last().toUInt(&goodLast));
    return good && goodLast && *first >= 1 && *first <= *last;
}

int renderInput(const QCommandLineParser &options)
{
    const auto pdf = StdioFrames::readAll(PreviewFrame::maxDocument);
    PdfRenderer renderer;
    const auto opened = pdf ? renderer.open(*pdf) : tl::unexpected(PreviewFailure::TooLarge);
    quint32 first = 0;
    quint32 last = 0;
    const auto refuse = [](PreviewFailure why) {
        fail(0, why);
        return EXIT_FAILURE;
    };
    if (!opened)
        return refuse(opened.error());
    if (!pageRange(options.value(QStringLiteral("pages")), quint32(opened->sizes.size()), &first, &last))
        return refuse(PreviewFailure::BadRequest);
    const quint32 dpi = options.value(QStringLiteral("dpi")).toUInt();
    const quint32 width = dpi > 0 ? 0 : options.value(QStringLiteral("width")).toUInt();
    bool ok = StdioFrames::write(PreviewType::Opened, 0, encodeOpened(*opened));
    for (quint32 page = first; ok && page <= last; ++page)
        ok = answerRender(renderer, page, {page - 1, width, dpi});
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}

/// The words of the first pages on standard output, as UTF-8: number, date and sums of an invoice stand there.
int textOfInput()
{
    const auto pdf = StdioFrames::readAll(PreviewFrame::maxDocument);
    PdfRenderer renderer;
    if (!pdf || !renderer.open(*pdf))
        return EXIT_FAILURE;
    const QByteArray text = renderer.text(30);
    return std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size()) ? EXIT_SUCCESS : EXIT_FAILURE;
}

int reportProbes(const QString &folder)
{
    bool allRefused = true;
    const auto probes = probeSandbox(folder.toStdString());
    for (const SandboxProbe &probe : probes) {
        std::printf("%s\t%s\t%s\n", probe.refused ? "refused" : "ALLOWED", probe.name.c_str(), probe.how.c_str());
        allRefused = allRefused && probe.refused;
    }
    std::fflush(stdout);
    return allRefused && !probes.empty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

int run(const QCommandLineParser &options)
{
    endWithParent();
    PdfRenderer::warmUp();
    SandboxLimits limits;
    limits.memoryMiB = std::clamp(options.value(QStringLiteral("memory-mib")).toUInt(), 256U, 4096U);
    std::string why;
    const bool unconfined = options.isSet(QStringLiteral("selftest-unconfined"));
    if (!unconfined && !enterSandbox(limits, &why)) {
        std::fprintf(stderr, "fernamt-preview: no sandbox: %s\n", why.c_str());
        return EXIT_FAILURE;
    }
    if (unconfined || options.isSet(QStringLiteral("selftest-sandbox")))
        return reportProbes(options.positionalArguments().value(0));
    if (options.isSet(QStringLiteral("text")))
        return textOfInput();
    return options.isSet(QStringLiteral("serve")) ? serve() : renderInput(options);
}
} // namespace

int main(int argc, char *argv[])
{
    StdioFrames::init();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fernamt-preview"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FERNAMT_VERSION));
    QCommandLineParser options;
    options.setApplicationDescription(QStringLiteral("Draws the PDF on standard input; helper of fernamt."));
    options.addHelpOption();
    options.addVersionOption();
    const auto add = [&](const char *name, const char *text, const char *value, const char *preset) {
        options.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value),
                                             QString::fromLatin1(preset)));
    };
    add("pages", "Pages to draw, such as 2 or 1-3; all by default.", "range", "");
    add("width", "Width of the pictures in pixels.", "pixels", "1000");
    add("dpi", "Resolution, in place of a width.", "dpi", "0");
    add("memory-mib", "Address space in MiB, 256 to 4096.", "MiB", "1024");
    options.addOption({QStringLiteral("serve"), QStringLiteral("Read requests in frames until the input ends.")});
    options.addOption({QStringLiteral("text"), QStringLiteral("Write the text of the first 30 pages instead.")});
    for (const char *name : {"selftest-sandbox", "selftest-unconfined"}) {
        QCommandLineOption hidden(QString::fromLatin1(name));
        hidden.setFlags(QCommandLineOption::HiddenFromHelp);
        options.addOption(hidden);
    }
    options.process(application);
    // Not through the destructors: what a broken file did to the heap shall not be met again on the way out.
    const int code = run(options);
    std::fflush(nullptr);
    std::_Exit(code);
}
