#pragma once
#include "callsheet.h"

#include <QStringList>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

/// Calls as a workbook: rows leave memory as they come.
class CallXlsx : public CallSheet
{
public:
    static constexpr quint32 rowsOfSheet = 1'048'576; ///< with the headings; what the format knows

    CallXlsx(const QString &file, QStringList headings, quint32 rowsPerSheet = rowsOfSheet);
    ~CallXlsx() override;
    Result<void> add(const Row &row) override;
    Result<void> finish() override;

private:
    void beginSheet();
    QString part() const { return m_file + QStringLiteral(".part"); }

    const QString m_file;
    const QStringList m_headings;
    const quint32 m_rowsPerSheet;
    QByteArray m_folder;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_date, *m_time, *m_duration, *m_money, *m_bold;
    quint32 m_row = 0;
    int m_sheets = 0;
};
