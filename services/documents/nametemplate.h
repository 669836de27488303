#pragma once
#include "documenttypes.h"
#include "result.h"

/// File names of archived documents, built from checked fields alone; what the portal calls a file never becomes a path.
/// Placeholders: {date} {year} {month} {type} {number} {contract} {period} {variant}; '/' makes folders. The ending follows the
/// kind: .csv, .xml for an e-invoice of its own, else .pdf.
class NameTemplate
{
public:
    /// "{year}/{month}/{date}_{type}_{number}"
    static QString standard();
    /// Error: Invalid/unknown_placeholder, invalid_template (absolute, "..", neither {number} nor {date} in the file's name).
    static Result<NameTemplate> parse(const QString &text);

    /// Relative path, '/' between. `copy` > 1 appends _2, _3 … to keep two documents of one name apart.
    QString path(const Document &document, int copy = 1) const;
    QString text() const { return m_text; }

    /// One step of a path that every file system takes: no separators, no ':', no control or invisible characters, no reserved
    /// name, no trailing dot or space, NFC, at most 200 bytes.
    static QString safeStep(const QString &text);
    /// Two names are the same file for somebody when their keys are equal: NFC and case folded.
    static QString collisionKey(const QString &path);

    /// What a name of the standard template tells about an adopted file; type Unknown when it is none of ours.
    static Document guess(const QString &fileName);

private:
    explicit NameTemplate(const QString &text) : m_text(text) {}
    QString m_text;
};
