#include "sheetcells.h"

#include "pbxnumberrules.h"
#include "phonenumber.h"
#include "sheettext.h"

#include <QRegularExpression>

namespace
{
const QStringList &germanDays()
{
    static const QStringList days{QStringLiteral("Mo"), QStringLiteral("Di"), QStringLiteral("Mi"), QStringLiteral("Do"),
                                  QStringLiteral("Fr"), QStringLiteral("Sa"), QStringLiteral("So")};
    return days;
}

/// "Mo-Fr,So"; nothing: not understood.
std::optional<QStringList> toDays(const QString &text)
{
    QStringList days;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype from = germanDays().indexOf(part.section(u'-', 0, 0).trimmed());
        const qsizetype to = germanDays().indexOf(part.section(u'-', -1).trimmed());
        if (from < 0 || to < from)
            return std::nullopt;
        days << PbxNumberRules::weekDays().mid(from, to - from + 1);
    }
    return days;
}

QString fromDays(const QStringList &days)
{
    const QStringList &week = PbxNumberRules::weekDays();
    QStringList parts;
    for (qsizetype i = 0; i < week.size(); ++i) {
        if (!days.contains(week[i]))
            continue;
        const qsizetype first = i;
        while (i + 1 < week.size() && days.contains(week[i + 1]))
            ++i;
        parts << (i == first ? germanDays()[i] : germanDays()[first] + u'-' + germanDays()[i]);
    }
    return parts.join(u',');
}

const QString arrow = QStringLiteral(" > ");
const QString bar = QStringLiteral(" | ");
} // namespace

QString SheetCells::numbers(const QStringList &list) const
{
    QStringList texts;
    for (const QString &number : list)
        texts << m_form.text(number);
    return texts.join(QStringLiteral(", "));
}

QString SheetCells::toNumber(const QString &cell)
{
    const auto number = PhoneNumber::parse(cell);
    return number ? number->e164() : cell;
}

QStringList SheetCells::toNumbers(const QString &cell)
{
    QStringList list;
    for (const QString &part : cell.split(QRegularExpression(QStringLiteral("[,;\\n·]")), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            list << toNumber(part.trimmed());
    return list;
}

QString SheetCells::groupName(const QString &id) const
{
    const PbxGroup *group = m_pbx.group(id);
    return group ? group->settings.name : id;
}

QString SheetCells::profileName(const QString &id) const
{
    const BlockingProfile *profile = m_pbx.profile(id);
    return profile ? profile->settings.name : id;
}

QString SheetCells::productName(const QString &code) const
{
    for (const SeatProduct &product : m_pbx.system() ? m_pbx.system()->products : QList<SeatProduct>())
        if (product.code == code)
            return product.name;
    return code;
}

QString SheetCells::toGroup(QString &id, const QString &cell) const
{
    const PbxGroup *group = m_pbx.groupNamed(cell);
    if (!group)
        return QStringLiteral("group_unknown");
    id = group->id;
    return {};
}

QString SheetCells::toProfile(QString &id, const QString &cell) const
{
    const BlockingProfile *profile = cell.isEmpty() ? nullptr : m_pbx.profileNamed(cell);
    if (!cell.isEmpty() && !profile)
        return QStringLiteral("profile_unknown");
    id = profile ? profile->id : QString();
    return {};
}

QString SheetCells::toProduct(QString &code, const QString &cell) const
{
    for (const SeatProduct &product : m_pbx.system() ? m_pbx.system()->products : QList<SeatProduct>())
        if (product.name.compare(cell, Qt::CaseInsensitive) == 0) {
            code = product.code;
            return {};
        }
    return QStringLiteral("product_unknown");
}

QString SheetCells::toBool(bool &value, const QString &cell)
{
    const auto word = SheetText::isYes(cell);
    value = word.value_or(value);
    return word ? QString() : QStringLiteral("cell_unknown");
}

QString SheetCells::callers(const QList<CallerNumber> &callers) const
{
    QStringList texts;
    for (const CallerNumber &caller : callers) {
        const PbxNumber *number = m_pbx.number(caller.numberId);
        const QString text = number ? m_form.text(number->number) : caller.numberId;
        texts << (caller.extension.isEmpty() ? text : text + u'+' + caller.extension);
    }
    return texts.join(QStringLiteral(", "));
}

QString SheetCells::toCallers(QList<CallerNumber> &callers, const QString &cell) const
{
    QList<CallerNumber> list;
    for (const QString &part : cell.split(u',', Qt::SkipEmptyParts)) {
        const PbxNumber *number = m_pbx.numberOf(toNumber(part.section(u'+', 0, 0).trimmed()));
        if (!number)
            return QStringLiteral("caller_number_unknown");
        list << CallerNumber{number->id, part.section(u'+', 1).trimmed()};
    }
    callers = list;
    return {};
}

QString SheetCells::target(const RouteTarget &target) const
{
    const Seat *seat = m_pbx.seat(target.seatId);
    return seat ? seat->settings.extension : m_form.text(target.number);
}

RouteTarget SheetCells::toTarget(const QString &cell) const
{
    if (const Seat *seat = m_pbx.seatWithExtension(cell))
        return {seat->id, {}};
    return {{}, cell.isEmpty() ? QString() : toNumber(cell)};
}

QString SheetCells::periods(const QList<RoutePeriod> &periods) const
{
    QStringList texts;
    for (const RoutePeriod &period : periods) {
        const QString text = QStringLiteral("%1 %2-%3").arg(fromDays(period.days), period.from, period.to);
        const QString to = target(period.target);
        texts << (to.isEmpty() ? text : text + arrow + to);
    }
    return texts.join(bar);
}

QString SheetCells::toPeriods(QList<RoutePeriod> &periods, const QString &cell) const
{
    static const QRegularExpression form(
        QStringLiteral("^([A-Za-z,\\- ]+) +([0-9]{2}:[0-9]{2}) *[-–] *([0-9]{2}:[0-9]{2})(?: *> *(.*))?$"));
    QList<RoutePeriod> list;
    for (const QString &part : cell.split(u'|', Qt::SkipEmptyParts)) {
        const auto match = form.match(part.trimmed());
        const auto days = match.hasMatch() ? toDays(match.captured(1)) : std::nullopt;
        if (!days)
            return QStringLiteral("timetable_form");
        list << RoutePeriod{*days, match.captured(2), match.captured(3), toTarget(match.captured(4).trimmed())};
    }
    periods = list;
    return {};
}
