#include "callsums.h"

#include <QDate>
#include <algorithm>
#include <array>

namespace
{
struct Word {
    CallSums::By by;
    const char *word;
};
constexpr std::array words{Word{CallSums::By::Month, "month"},
                           Word{CallSums::By::Day, "day"},
                           Word{CallSums::By::Line, "line"},
                           Word{CallSums::By::Extension, "extension"},
                           Word{CallSums::By::CostCentre, "cost-centre"},
                           Word{CallSums::By::CostCentre, "costcentre"},
                           Word{CallSums::By::Number, "number"},
                           Word{CallSums::By::Destination, "destination"},
                           Word{CallSums::By::Kind, "kind"}};

std::string dated(qint32 day, const char *form)
{
    return QDate(1970, 1, 1).addDays(day).toString(QLatin1String(form)).toStdString();
}

std::string_view textOf(CallSums::By by, const CallRow &row)
{
    switch (by) {
    case CallSums::By::Line:
        return row.line;
    case CallSums::By::Extension:
        return row.extension;
    case CallSums::By::CostCentre:
        return row.costCentre;
    case CallSums::By::Number:
        return row.number;
    case CallSums::By::Destination:
        return row.destination;
    case CallSums::By::Kind:
        return row.kind;
    case CallSums::By::Month:
    case CallSums::By::Day:
        break;
    }
    return {};
}

void add(CallSums::Sum &sum, const CallRow &row)
{
    ++sum.calls;
    sum.seconds += row.seconds;
    sum.net += Money::fromUnits(row.net);
}
} // namespace

std::optional<CallSums::By> CallSums::dimension(const QString &word)
{
    for (const Word &known : words)
        if (word == QLatin1String(known.word))
            return known.by;
    return std::nullopt;
}

QString CallSums::word(By by)
{
    for (const Word &known : words)
        if (known.by == by)
            return QLatin1String(known.word);
    return {};
}

void CallSums::add(const CallRow &row, const TextShape &shape)
{
    ::add(m_total, row);
    if (m_by.isEmpty())
        return;
    m_key.clear();
    for (const By by : std::as_const(m_by)) {
        if (!m_key.empty() || by != m_by.first())
            m_key += '\0';
        if (by == By::Month)
            m_key += dated(row.day, "yyyy-MM");
        else if (by == By::Day)
            m_key += dated(row.day, "yyyy-MM-dd");
        else if (shape.encoding == TextShape::Encoding::Utf8)
            m_key += textOf(by, row);
        else
            m_key += shape.decoded(textOf(by, row)).toStdString();
    }
    ::add(m_groups[m_key], row);
}

QList<CallSums::Group> CallSums::groups() const
{
    QList<Group> list;
    for (const auto &[key, sum] : m_groups)
        list.append({QString::fromStdString(key).split(QChar(u'\0')), sum});
    std::sort(list.begin(), list.end(), [](const Group &a, const Group &b) { return a.keys < b.keys; });
    return list;
}
