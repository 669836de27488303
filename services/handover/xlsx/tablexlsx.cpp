#include "tablexlsx.h"

#include <QFile>
#include <xlsxwriter.h>

namespace
{
const QDate firstDay(1899, 12, 30); // day 0 of a spreadsheet

struct Forms {
    lxw_format *bold, *date, *money;
};

struct CellWriter {
    lxw_worksheet *sheet;
    const Forms &forms;
    lxw_row_t row;
    lxw_col_t column;

    lxw_error operator()(const QString &text) const
    {
        return worksheet_write_string(sheet, row, column, text.toUtf8().constData(), nullptr);
    }
    lxw_error operator()(Money amount) const
    {
        return worksheet_write_number(sheet, row, column, double(amount.units()) / Money::unitsPerEuro, forms.money);
    }
    lxw_error operator()(QDate day) const
    {
        if (!day.isValid())
            return worksheet_write_blank(sheet, row, column, nullptr);
        return worksheet_write_number(sheet, row, column, double(firstDay.daysTo(day)), forms.date);
    }
    lxw_error operator()(qint64 number) const { return worksheet_write_number(sheet, row, column, double(number), nullptr); }
};

int addSheet(lxw_workbook *book, const Forms &forms, const HandoverTable &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, table.name.toUtf8().constData());
    int wrong = sheet ? 0 : 1;
    for (qsizetype i = 0; sheet && i < table.headings.size(); ++i)
        wrong +=
            worksheet_write_string(sheet, 0, lxw_col_t(i), table.headings[i].toUtf8().constData(), forms.bold) != LXW_NO_ERROR;
    for (qsizetype r = 0; sheet && r < table.rows.size(); ++r)
        for (qsizetype c = 0; c < table.rows[r].size(); ++c)
            wrong += std::visit(CellWriter{sheet, forms, lxw_row_t(r + 1), lxw_col_t(c)}, table.rows[r][c]) != LXW_NO_ERROR;
    if (sheet)
        worksheet_freeze_panes(sheet, 1, 0);
    return wrong;
}
} // namespace

Result<void> TableXlsx::write(const QString &file, const QList<HandoverTable> &tables)
{
    const QString part = file + QStringLiteral(".part");
    lxw_workbook *book = workbook_new(QFile::encodeName(part).constData());
    Forms forms{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(forms.bold);
    format_set_num_format(forms.date, "dd.mm.yyyy");
    format_set_num_format(forms.money, "#,##0.00####");
    int wrong = 0;
    for (const HandoverTable &table : tables)
        wrong += addSheet(book, forms, table);
    if (workbook_close(book) != LXW_NO_ERROR || wrong > 0) {
        QFile::remove(part);
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"), file);
    }
    QFile::remove(file);
    if (!QFile::rename(part, file))
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"), file);
    return {};
}
