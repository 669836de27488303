#include "usercsv.h"

#include "accountrules.h"
#include "csvtext.h"
#include "spreadsheettext.h"
#include "userrules.h"

#include <QHash>
#include <QRegularExpression>

namespace
{
struct Column {
    const char16_t *head;
    const char16_t *english;
    const char *pointer; ///< "": read by people only
    bool needed;
};

constexpr Column columns[] = {
    {u"Nutzerkennung", u"user name", "/userName", true},
    {u"Vollständiger Name", u"full name", "/fullName", true},
    {u"E-Mail", u"e-mail", "/email", true},
    {u"Telefonnummer", u"telephone number", "/phoneNumber", false},
    {u"Mobilfunknummer", u"mobile number", "/mobileNumber", false},
    {u"Rolle", u"role", "/roles", true},
    {u"PIN", u"pin", "/signInPin", false},
    {u"Status", u"status", "", false},
    {u"Angelegt am", u"created", "", false},
};

int columnOf(const QString &head)
{
    const QString word = head.trimmed();
    for (int i = 0; i < int(std::size(columns)); ++i)
        if (word.compare(QStringView(columns[i].head), Qt::CaseInsensitive) == 0 ||
            word.compare(QStringView(columns[i].english), Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

/// The place of each known column in the file, -1 for those that are not there.
Result<QList<int>> places(const QStringList &heads)
{
    QList<int> found(std::size(columns), -1);
    for (int i = 0; i < heads.size(); ++i) {
        const int column = columnOf(heads[i]);
        if (column < 0 || found[column] >= 0)
            return fail(Error::Kind::Invalid, QStringLiteral("csv_column"), heads[i]);
        found[column] = i;
    }
    for (int i = 0; i < int(std::size(columns)); ++i)
        if (columns[i].needed && found[i] < 0)
            return fail(Error::Kind::Invalid, QStringLiteral("csv_column_missing"), QString::fromUtf16(columns[i].head));
    return found;
}

/// Without the apostrophe that keeps a spreadsheet from taking "+49…" for a formula, or "0201…" for a number.
QString cell(const CsvLine &line, int place)
{
    const QString text = line.cells.value(place).trimmed();
    const QString bare = text.mid(1);
    const bool guarded = text.startsWith(u'\'') && (SpreadsheetText::startsFormula(bare) || SpreadsheetText::losesItsLook(bare));
    return guarded ? bare : text;
}

QStringList rolesOf(const QString &text)
{
    QStringList roles;
    for (const QString &part : text.split(QRegularExpression(QStringLiteral("[+,/|]")), Qt::SkipEmptyParts)) {
        const QString word = part.simplified();
        QString role = word;
        for (const QString &offered : UserRules::offeredRoles())
            if (word.compare(UserCsv::roleWord(offered), Qt::CaseInsensitive) == 0 || word == offered)
                role = offered;
        roles << role;
    }
    return roles;
}

UserCsvRow rowOf(const CsvLine &line, const QList<int> &at)
{
    UserCsvRow row;
    row.line = line.line;
    row.user.userName = cell(line, at[0]);
    row.user.fullName = cell(line, at[1]);
    row.user.email = cell(line, at[2]);
    row.user.phoneNumber = cell(line, at[3]);
    row.user.mobileNumber = cell(line, at[4]);
    row.user.roles = rolesOf(cell(line, at[5]));
    const QString pin = cell(line, at[6]).toLower();
    row.user.signInPin = pin == u"ja" || pin == u"yes"    ? Contract::PinUse::Always
                         : pin == u"nein" || pin == u"no" ? Contract::PinUse::Never
                                                          : Contract::PinUse::Unknown;
    row.faults = UserRules::check(row.user);
    if (!pin.isEmpty() && row.user.signInPin == Contract::PinUse::Unknown)
        row.faults.append({QStringLiteral("/signInPin"), QStringLiteral("unknown_value"), {}});
    return row;
}
} // namespace

bool UserCsvRow::operator==(const UserCsvRow &other) const
{
    const auto same = [](const Error::Field &a, const Error::Field &b) {
        return a.pointer == b.pointer && a.code == b.code && a.params == b.params;
    };
    return line == other.line && user == other.user &&
           std::equal(faults.cbegin(), faults.cend(), other.faults.cbegin(), other.faults.cend(), same);
}

QString UserCsv::column(const QString &pointer)
{
    for (const Column &column : columns)
        if (*column.pointer && pointer == QLatin1String(column.pointer))
            return QString::fromUtf16(column.head);
    return {};
}

QStringList UserCsv::heads()
{
    QStringList list;
    for (const Column &column : columns)
        list << QString::fromUtf16(column.head);
    return list;
}

QString UserCsv::roleWord(const QString &role)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("administrator_kundenportal"), QStringLiteral("Administrator Kundenportal")},
        {QStringLiteral("administrator_telefonanlage"), QStringLiteral("Administrator Telefonanlage")},
        {QStringLiteral("buchhaltung_kunde"), QStringLiteral("Buchhaltung Kunde")}};
    return words.value(role, role);
}

Result<QList<UserCsvRow>> UserCsv::read(const QByteArray &bytes, const QStringList &taken)
{
    const auto lines = CsvText::read(bytes);
    if (!lines)
        return fail(lines.error());
    if (lines->size() < 2)
        return fail(Error::Kind::Invalid, QStringLiteral("csv_empty"));
    if (lines->size() > rowsMax + 1)
        return fail(Error::Kind::Invalid, QStringLiteral("csv_rows"), QString::number(rowsMax));
    const auto at = places(lines->first().cells);
    if (!at)
        return fail(at.error());
    QHash<QString, int> seen;
    for (const QString &name : taken)
        seen.insert(AccountRules::foldedUserName(name), 0);
    QList<UserCsvRow> rows;
    for (const CsvLine &line : lines->mid(1)) {
        UserCsvRow row = rowOf(line, *at);
        if (line.cells.size() != lines->first().cells.size())
            row.faults = {{QString(),
                           QStringLiteral("cells"),
                           {QString::number(line.cells.size()), QString::number(lines->first().cells.size())}}};
        const QString name = AccountRules::foldedUserName(row.user.userName);
        const auto before = seen.constFind(name);
        if (before != seen.cend() && !name.isEmpty())
            row.faults.append({QStringLiteral("/userName"), *before ? QStringLiteral("twice") : QStringLiteral("user_name_taken"),
                               *before ? QStringList{QString::number(*before)} : QStringList()});
        else
            seen.insert(name, row.line);
        rows << row;
    }
    return rows;
}
