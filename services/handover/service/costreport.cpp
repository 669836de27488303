#include "costreport.h"

#include "accountingtables.h"
#include "costpaper.h"
#include "handovercsv.h"
#include "tablexlsx.h"

#include <QSaveFile>

namespace
{
Result<void> save(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"), file + QStringLiteral(": ") + out.errorString());
    return {};
}
} // namespace

Result<void> CostReport::write(const HandoverService::Split &split, const QString &file, const QDateTime &createdLocal,
                               const QString &by, const std::stop_token &stop)
{
    const auto ends = [&file](const char *ending) { return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    const auto stopped = [] { return fail(Error::Kind::Cancelled, QStringLiteral("cancelled")); };
    if (stop.stop_requested())
        return stopped();
    const HandoverTable shares = AccountingTables::shares(split.by, split.shares);
    if (ends(".xlsx"))
        return TableXlsx::write(file, {shares, split.invoices});
    if (!ends(".pdf"))
        return save(file, HandoverCsv::of(shares));
    const QByteArray paper = CostPaper::write({split.by, split.shares, split.numbers, split.currency, createdLocal, by}, stop);
    return paper.isEmpty() ? Result<void>(stopped()) : save(file, paper);
}
