#include "pdftexthelper.h"

#include "helperprocess.h"

std::function<Result<QString>(const QByteArray &)> PdfTextHelper::reader()
{
    return [](const QByteArray &pdf) -> Result<QString> {
        const auto answer = HelperProcess::ask(QStringLiteral("fernamt-preview"), {QStringLiteral("--text")}, pdf,
                                               QStringLiteral("einvoice_helper"));
        if (!answer)
            return fail(answer.error());
        if (answer->exitCode != 0)
            return fail(Error::Kind::Invalid, QStringLiteral("damaged_pdf"), QStringLiteral("it cannot be opened"));
        return QString::fromUtf8(answer->output);
    };
}
