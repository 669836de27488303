#pragma once
#include "result.h"

#include <QByteArray>
#include <QSet>
#include <memory>

struct archive;

/// A ZIP without folders. Nothing is to be seen under its name before finish(); without it nothing is left.
/// Errors: Storage/file_failed; Invalid/zip_name for a name with a path, or one that is there already (without case).
class FlatZip
{
public:
    static Result<std::unique_ptr<FlatZip>> begin(const QString &path);
    ~FlatZip();
    Result<void> add(const QString &name, const QByteArray &bytes);
    Result<void> addFile(const QString &name, const QString &path);
    Result<void> finish();
    /// Of what was put in, before it was packed.
    qint64 size() const { return m_size; }

private:
    explicit FlatZip(const QString &path);
    QString part() const { return m_path + QStringLiteral(".part"); }
    Result<void> head(const QString &name, qint64 size);
    tl::unexpected<Error> failed() const;

    QString m_path;
    ::archive *m_archive = nullptr;
    QSet<QString> m_names;
    qint64 m_size = 0;
};
