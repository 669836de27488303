#pragma once
#include "callsheet.h"
#include "csvwriter.h"

#include <QSaveFile>

/// Calls as CSV, a piece at a time.
class CallCsv : public CallSheet
{
public:
    CallCsv(const QString &file, CsvWriter::Flavour flavour, const QStringList &headings);
    Result<void> add(const Row &row) override;
    Result<void> finish() override;

private:
    Result<void> flush();
    QSaveFile m_file;
    CsvWriter m_writer;
};
