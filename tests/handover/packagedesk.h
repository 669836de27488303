#pragma once
#include "datevpackage.h"
#include "handoversamples.h"
#include "voucherbuilder.h"

#include <QFile>
#include <QTemporaryDir>

/// Two vouchers with their files, and a package of them.
struct PackageDesk {
    QTemporaryDir folder;
    QList<HandoverChange> changes;
    QString path() const { return folder.filePath(QStringLiteral("package.zip")); }

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    QList<Voucher> vouchers() const
    {
        const DatevSettings settings = HandoverSamples::settings();
        Voucher invoice = VoucherBuilder::of(HandoverSamples::invoice(), settings, QStringLiteral("a"));
        invoice.due = QDate(2026, 12, 19);
        invoice.supplier = QStringLiteral("Beispielnetz AG");
        invoice.files = {{file(QStringLiteral("1"), "%PDF-1"), QStringLiteral("Rechnung Büro.pdf")},
                         {file(QStringLiteral("2"), "Datum;Betrag"), QStringLiteral("EVN.csv")}};
        Voucher credit = VoucherBuilder::of(HandoverSamples::creditNote(), settings, QStringLiteral("b"));
        credit.files = {{file(QStringLiteral("3"), "%PDF-2"), QStringLiteral("rechnung_buero.PDF")}};
        return {invoice, credit};
    }
    Result<void> write(DatevPackage::Form form)
    {
        changes.clear();
        const QDateTime at(QDate(2027, 1, 18), QTime(9, 12, 33));
        return DatevPackage(HandoverSamples::settings(), at).write(path(), form, vouchers(), changes);
    }
};
