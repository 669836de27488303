#include "callxlsx.h"

#include <QFile>
#include <QFileInfo>
#include <xlsxwriter.h>

namespace
{
const QDate firstDay(1899, 12, 30); // day 0 of a spreadsheet, for days behind February 1900
constexpr double secondsOfDay = 86400;

lxw_format *format(lxw_workbook *book, const char *form)
{
    lxw_format *made = workbook_add_format(book);
    format_set_num_format(made, form);
    return made;
}
} // namespace

CallXlsx::CallXlsx(const QString &file, QStringList headings, quint32 rowsPerSheet)
    : m_file(file),
      m_headings(std::move(headings)),
      m_rowsPerSheet(rowsPerSheet),
      m_folder(QFile::encodeName(QFileInfo(file).absolutePath()))
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data(); // the rows of five million calls may be more than /tmp holds
    m_book = workbook_new_opt(QFile::encodeName(part()).constData(), &options);
    m_date = format(m_book, "dd.mm.yyyy");
    m_time = format(m_book, "hh:mm:ss");
    m_duration = format(m_book, "[h]:mm:ss");
    m_money = format(m_book, "#,##0.00####");
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    beginSheet();
}

CallXlsx::~CallXlsx()
{
    if (m_book)
        workbook_close(m_book); // the only way to free it
    QFile::remove(part());
}

void CallXlsx::beginSheet()
{
    const QByteArray name = QByteArray("EVN ") + QByteArray::number(++m_sheets);
    m_sheet = workbook_add_worksheet(m_book, name.constData());
    for (qsizetype i = 0; i < m_headings.size(); ++i)
        worksheet_write_string(m_sheet, 0, lxw_col_t(i), m_headings[i].toUtf8().constData(), m_bold);
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
}

Result<void> CallXlsx::add(const Row &row)
{
    if (m_row == m_rowsPerSheet)
        beginSheet();
    const CallRecord &call = row.call;
    lxw_col_t column = 0;
    int wrong = 0;
    const auto number = [&](double value, lxw_format *form) {
        wrong += worksheet_write_number(m_sheet, m_row, column++, value, form) != LXW_NO_ERROR;
    };
    const auto text = [&](const QString &value) { // never worksheet_write_formula: a text stays one
        wrong += worksheet_write_string(m_sheet, m_row, column++, value.toUtf8().constData(), nullptr) != LXW_NO_ERROR;
    };
    number(double(firstDay.daysTo(call.day)), m_date);
    number(QTime(0, 0).secsTo(call.time) / secondsOfDay, m_time);
    for (const QString &value : {call.line, call.extension, call.costCentre, call.number, call.destination, call.kind})
        text(value);
    number(double(call.seconds) / secondsOfDay, m_duration);
    number(double(call.net.units()) / Money::unitsPerEuro, m_money);
    number(double(call.gross.units()) / Money::unitsPerEuro, m_money);
    text(row.source);
    number(double(row.line), nullptr);
    ++m_row;
    if (wrong > 0)
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"), m_file);
    return {};
}

Result<void> CallXlsx::finish()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"),
                    QStringLiteral("%1: %2").arg(m_file, QLatin1String(lxw_strerror(error))));
    QFile::remove(m_file);
    if (!QFile::rename(part(), m_file))
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"), m_file);
    return {};
}
