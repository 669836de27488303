#include "callexport.h"

#include "callcsv.h"
#include "callxlsx.h"

namespace
{
constexpr size_t rowsBetweenStops = 4096;

std::unique_ptr<CallSheet> sheetOf(const CallExport::Options &options)
{
    const QStringList headings = CallExport::headings(options.form);
    if (options.form == CallExport::Form::Xlsx)
        return std::make_unique<CallXlsx>(options.file, headings);
    return std::make_unique<CallCsv>(
        options.file, options.form == CallExport::Form::Csv ? CsvWriter::Flavour::Rfc4180 : CsvWriter::Flavour::ExcelGerman,
        headings);
}
} // namespace

QStringList CallExport::headings(Form form)
{
    const char *const words =
        form == Form::Csv
            ? "day,time,line,extension,cost_centre,number,destination,kind,seconds,net_eur,gross_eur,source,source_line"
            : "Datum,Uhrzeit,Anschluss,Nebenstelle,Kostenstelle,Zielrufnummer,Ziel,Art,Dauer,Betrag netto EUR,"
              "Betrag brutto EUR,Quelle,Zeile";
    return QString::fromUtf8(words).split(u',');
}

Result<qint64> CallExport::write(const CallRecords &records, const Options &options)
{
    const auto rows = records.select(options.filter, options.order, false, options.stop);
    if (!rows)
        return fail(rows.error());
    QHash<QString, QString> names;
    for (const CallSource &source : records.sources())
        names.insert(source.id, source.name);
    const std::unique_ptr<CallSheet> sheet = sheetOf(options);
    for (size_t i = 0; i < rows->size(); ++i) {
        if (i % rowsBetweenStops == 0) {
            if (options.stop.stop_requested())
                return fail(Error::Kind::Cancelled, QStringLiteral("cancelled"));
            if (options.progress)
                options.progress(qint64(i), qint64(rows->size()));
        }
        const CallOrigin origin = records.origin((*rows)[i]);
        if (const auto added = sheet->add({records.record((*rows)[i]), names.value(origin.id), origin.line}); !added)
            return fail(added.error());
    }
    if (const auto sound = records.checked(); !sound) // damaged segments read as noughts
        return fail(sound.error());
    if (const auto finished = sheet->finish(); !finished)
        return fail(finished.error());
    return qint64(rows->size());
}
