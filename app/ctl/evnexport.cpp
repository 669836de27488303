#include "callexport.h"
#include "evnoptions.h"
#include "evnstore.h"
#include "evnstorecommands.h"

namespace
{
/// By `--format`, else by the file's name.
Result<CallExport::Form> formOf(const Arguments &arguments, const QString &file)
{
    const QString word = arguments.value("format");
    if (word == QLatin1String("xlsx") || (word.isEmpty() && file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)))
        return CallExport::Form::Xlsx;
    if (word == QLatin1String("excel"))
        return CallExport::Form::CsvExcel;
    if (word == QLatin1String("csv") || word.isEmpty())
        return CallExport::Form::Csv;
    return fail(Error::Kind::Invalid, QStringLiteral("evn_option"), word);
}
} // namespace

ExitCode EvnStoreCommands::exportTo(const Arguments &arguments, const Console &console)
{
    CallExport::Options options;
    options.file = arguments.word(2);
    const auto form = formOf(arguments, options.file);
    const auto filter = EvnOptions::filter(arguments);
    if (!form || !filter)
        return console.refuse(form ? filter.error() : form.error());
    options.form = *form;
    options.filter = *filter;
    auto store = EvnStore::open(arguments);
    if (!store)
        return console.refuse(store.error());
    const auto rows = store->ask([&](const CallRecords &records) { return CallExport::write(records, options); });
    if (!rows)
        return console.refuse(rows.error());
    console.say(QStringLiteral("%1 calls written to %2").arg(*rows).arg(options.file));
    QJsonObject answer{{QStringLiteral("rows"), *rows}, {QStringLiteral("file"), options.file}};
    const ExitCode code = store->sayMissing(console, answer);
    console.answer(answer);
    return code;
}
