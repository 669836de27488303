#include "importcommand.h"

#include "clientpaths.h"
#include "clock.h"
#include "ctlwords.h"
#include "documentimport.h"
#include "einvoicehelper.h"
#include "importanswers.h"
#include "invoicetext.h"
#include "localprofile.h"
#include "pdftexthelper.h"

#include <QFileInfo>

namespace
{
Result<DocumentImport::Told> toldBy(const Arguments &arguments)
{
    DocumentImport::Told told;
    told.number = arguments.value("number");
    if (arguments.has("date")) {
        told.date = InvoiceText::dateOf(arguments.value("date"));
        if (!told.date.isValid())
            return fail(Error::Kind::Invalid, QStringLiteral("wrong_date"), arguments.value("date"));
    }
    for (const auto &[name, amount] :
         {std::pair{"net", &told.net}, std::pair{"vat", &told.vat}, std::pair{"gross", &told.gross}}) {
        if (!arguments.has(name))
            continue;
        *amount = InvoiceText::amountOf(arguments.value(name));
        if (!*amount)
            return fail(Error::Kind::Invalid, QStringLiteral("invalid_amount"), arguments.value(name));
    }
    const bool one = arguments.words() == 3 && QFileInfo(arguments.word(2)).isFile();
    if (told.anything() && !one)
        return fail(Error::Kind::Invalid, QStringLiteral("import_answers_one"));
    return told;
}
} // namespace

bool ImportCommand::knows(const Arguments &arguments)
{
    return arguments.word(0) == QLatin1String("documents") && arguments.word(1) == QLatin1String("import") &&
           arguments.words() >= 3;
}

ExitCode ImportCommand::run(const Arguments &arguments, const Console &console)
{
    const auto told = toldBy(arguments);
    if (!told)
        return console.refuse(told.error());
    const SystemClock clock;
    auto profile = LocalProfile::open(arguments, clock);
    if (!profile)
        return console.refuse(profile.error());
    const DocumentImport::Parts parts{profile->archive(), &profile->calls(), profile->rules(), EInvoiceHelper::reader(),
                                      PdfTextHelper::reader()};
    QStringList paths;
    for (int i = 2; i < arguments.words(); ++i)
        paths += QFileInfo(arguments.word(i)).absoluteFilePath();
    const auto report = DocumentImport(parts).run(paths, *told);
    if (!report)
        return console.refuse(report.error());
    profile->keepHead();
    return ImportAnswers::tell(console, *report, profile->archive().folder());
}
