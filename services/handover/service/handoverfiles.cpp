#include "handoverfiles.h"

#include "bookingbatch.h"
#include "datevpackage.h"
#include "filehash.h"
#include "gdpduindex.h"
#include "handovercsv.h"
#include "packagenames.h"
#include "tablexlsx.h"
#include "voucherbuilder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using Kind = HandoverService::Kind;

namespace
{
Error failed(const QString &path)
{
    return Error::make(Error::Kind::Storage, QStringLiteral("file_failed"), path);
}

Result<void> save(const QString &path, const QByteArray &bytes, QStringList &files)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(failed(path + QStringLiteral(": ") + file.errorString()));
    files << path;
    return {};
}

/// A name that nothing has yet: what somebody was given once is not replaced.
QString freeFolder(const QString &folder, const QString &name)
{
    QString free = name;
    for (int i = 2; QFileInfo::exists(folder + u'/' + free); ++i)
        free = name + u'-' + QString::number(i);
    return free;
}

QString wantedName(const HandoverItem &item)
{
    const QString kind = item.invoice.creditNote ? QStringLiteral("Gutschrift") : QStringLiteral("Rechnung");
    return QStringLiteral("%1_%2_%3.%4")
        .arg(item.invoice.issued.toString(Qt::ISODate), kind, item.invoice.number, QFileInfo(item.path).suffix());
}
Result<void> copy(const QString &from, const QString &sha256, const QString &to, QStringList &files)
{
    if (!QFile::copy(from, to))
        return fail(failed(from));
    const auto hash = FileHash::of(to);
    if (!hash || (!sha256.isEmpty() && hash->sha256 != sha256))
        return fail(Error::Kind::Storage, QStringLiteral("archive_differs"), from);
    files << to;
    return {};
}

QString evnName(const HandoverItem &item, const HandoverEvn &evn)
{
    return QStringLiteral("%1_EVN_%2.%3")
        .arg(item.invoice.issued.toString(Qt::ISODate), evn.number, QFileInfo(evn.path).suffix());
}

/// A booking in another currency needs the rate of its day, which no invoice tells.
Result<void> inEuro(const QList<HandoverItem> &items)
{
    QStringList others;
    for (const HandoverItem &item : items)
        if (!item.invoice.currency.isEmpty() && item.invoice.currency != QLatin1String("EUR"))
            others << QStringLiteral("%1 (%2)").arg(item.invoice.number, item.invoice.currency);
    if (others.isEmpty())
        return {};
    return fail(Error::Kind::Invalid, QStringLiteral("datev_currency"), others.join(QStringLiteral(", ")));
}
} // namespace

Result<HandoverFiles::Written> HandoverFiles::write(Kind kind, QList<HandoverItem> items, const QList<CallShare> &calls,
                                                    const QString &folder) const
{
    if (items.isEmpty())
        return fail(Error::Kind::Invalid, QStringLiteral("datev_package_empty"));
    const QString name = freeFolder(
        folder,
        QStringLiteral("Fernamt-%1-%2").arg(HandoverService::word(kind), m_created.toString(QStringLiteral("yyyy-MM-dd"))));
    const QString final = folder + u'/' + name;
    QDir part(final + QStringLiteral(".part"));
    part.removeRecursively(); // of an attempt that was interrupted
    if (!QDir().mkpath(part.path()))
        return fail(failed(part.path()));
    Written written;
    const Result<void> done = kind == Kind::Folder  ? originals(items, part.path(), written)
                              : kind == Kind::Gdpdu ? audit(items, part.path(), written)
                                                    : datev(kind, items, calls, part.path(), written);
    if (!done || !QDir().rename(part.path(), final)) {
        part.removeRecursively();
        return fail(done ? failed(final) : done.error());
    }
    for (QString &file : written.files)
        file.replace(0, part.path().size(), final);
    return written;
}

Result<void> HandoverFiles::datev(Kind kind, const QList<HandoverItem> &items, const QList<CallShare> &calls,
                                  const QString &folder, Written &written) const
{
    if (const auto good = m_settings.check(); !good)
        return good;
    if (const auto good = inEuro(items); !good)
        return good;
    QList<Voucher> vouchers;
    for (const HandoverItem &item : items) {
        Voucher voucher = VoucherBuilder::of(item.invoice, m_settings, item.document.sha256, calls);
        voucher.documentId = item.document.id;
        voucher.due = item.due;
        voucher.supplier = item.supplier;
        voucher.files = {{item.path, wantedName(item)}};
        for (const HandoverEvn &evn : item.evns)
            voucher.files << VoucherFile{evn.path, evnName(item, evn)};
        vouchers << voucher;
    }
    const bool ledgers = kind == Kind::DatevLedgers;
    if (!ledgers)
        for (const BookingBatch::File &file : BookingBatch(m_settings, m_created, m_by).write(vouchers, written.changes))
            if (auto saved = save(folder + u'/' + file.name, file.bytes, written.files); !saved)
                return saved;
    const QString zip = folder + QStringLiteral("/Belegtransfer.zip");
    const auto packed =
        DatevPackage(m_settings, m_created)
            .write(zip, ledgers ? DatevPackage::Form::Ledgers : DatevPackage::Form::Pictures, vouchers, written.changes);
    if (packed)
        written.files << zip;
    return packed;
}

Result<void> HandoverFiles::originals(QList<HandoverItem> &items, const QString &folder, Written &written) const
{
    PackageNames names(written.changes);
    names.of({}, QStringLiteral("index.csv"));
    names.of({}, QStringLiteral("index.xlsx"));
    for (HandoverItem &item : items) {
        item.name = names.of(item.invoice.number, wantedName(item));
        if (auto copied = copy(item.path, item.document.sha256, folder + u'/' + item.name, written.files); !copied)
            return copied;
        for (HandoverEvn &evn : item.evns) {
            evn.name = names.of(item.invoice.number, evnName(item, evn));
            if (auto copied = copy(evn.path, evn.sha256, folder + u'/' + evn.name, written.files); !copied)
                return copied;
        }
    }
    const HandoverTable table = AccountingTables::invoices(items);
    if (auto saved = save(folder + QStringLiteral("/index.csv"), HandoverCsv::of(table), written.files); !saved)
        return saved;
    const QString workbook = folder + QStringLiteral("/index.xlsx");
    const auto saved = TableXlsx::write(workbook, {table, AccountingTables::positions(items)});
    if (saved)
        written.files << workbook;
    return saved;
}

Result<void> HandoverFiles::audit(const QList<HandoverItem> &items, const QString &folder, Written &written) const
{
    const QList<HandoverTable> tables{AccountingTables::invoices(items), AccountingTables::positions(items)};
    const GdpduIndex::Source source{
        m_by, QStringLiteral("Deutschland"),
        QStringLiteral("Telefonrechnungen, erstellt am %1 mit Fernamt").arg(m_created.toString(QStringLiteral("dd.MM.yyyy")))};
    if (auto saved = save(folder + QStringLiteral("/index.xml"), GdpduIndex::write(source, tables), written.files); !saved)
        return saved;
    if (auto saved = save(folder + QStringLiteral("/gdpdu-01-09-2004.dtd"), GdpduIndex::dtd(), written.files); !saved)
        return saved;
    for (const HandoverTable &table : tables)
        if (auto saved =
                save(folder + u'/' + table.name.toLower() + QStringLiteral(".csv"), GdpduIndex::csv(table), written.files);
            !saved)
            return saved;
    return {};
}
