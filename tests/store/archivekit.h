#pragma once
#include "archive.h"
#include "manualclock.h"
#include "sha256.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

/// An archive in a folder of its own, and documents made from numbers.
struct ArchiveKit {
    QTemporaryDir home;
    ManualClock clock;

    QString folder() const { return home.filePath(QStringLiteral("archive")); }
    QString databaseFile() const { return home.filePath(QStringLiteral("data/archive.db")); }
    Archive::Settings settings() const { return {folder(), NameTemplate::standard(), databaseFile()}; }
    std::unique_ptr<Archive> open() const
    {
        auto archive = Archive::open(settings(), clock);
        if (!archive)
            qFatal("archive: %s %s", qUtf8Printable(archive.error().code), qUtf8Printable(archive.error().detail));
        return std::move(*archive);
    }

    static QByteArray bytes(int n)
    {
        return "%PDF-1.7 document " + QByteArray::number(n) + QByteArray(1000 + n * 7, char('a' + n % 26));
    }
    static Document document(int n, const QByteArray &content, Contract::DocumentType type = Contract::DocumentType::InvoicePdf)
    {
        Document d;
        d.id = QStringLiteral("00000000-0000-4000-8000-%1").arg(n, 12, 10, QChar(u'0'));
        d.rev = n;
        d.type = type;
        d.variant = Contract::DocumentVariant::Original;
        d.number = QStringLiteral("RE-%1").arg(1000 + n);
        d.title = QStringLiteral("Rechnung %1").arg(n);
        d.documentDate = QDate(2026, 1, 5).addDays(n);
        d.fileName = QStringLiteral("../../x%1.pdf").arg(n);
        d.size = content.size();
        d.sha256 = QString::fromLatin1(Sha256::hex(content));
        return d;
    }
    static ArchiveItem item(int n, Contract::DocumentType type = Contract::DocumentType::InvoicePdf)
    {
        return {document(n, bytes(n), type), {}, bytes(n)};
    }

    static ArchiveItem evn(int n)
    {
        const QByteArray bytes =
            "Datum;Zielrufnummer;Dauer\r\n05.01.2026;+4930555" + QByteArray::number(1000 + n) + ";00:01:00\r\n";
        return {document(n, bytes, Contract::DocumentType::EvnCsv), {}, bytes};
    }

    /// Every file below a folder, relative, sorted.
    static QStringList files(const QString &folder)
    {
        QStringList found;
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); it.hasNext();)
            found += it.next().mid(folder.size() + 1);
        found.sort();
        return found;
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
};
