#pragma once
#include "callrow.h"
#include "evnlayout.h"
#include "money.h"

#include <string>
#include <unordered_map>

/// Calls, seconds and net amounts of groups of calls, exact. Memory grows with the groups, not with the calls.
class CallSums
{
public:
    enum class By { Month, Day, Line, Extension, CostCentre, Number, Destination, Kind };
    struct Sum {
        qint64 calls = 0;
        qint64 seconds = 0;
        Money net;
        bool operator==(const Sum &) const = default;
    };
    struct Group {
        QStringList keys; ///< one for each dimension; a month is "2026-03", a day "2026-03-17"
        Sum sum;
    };

    explicit CallSums(QList<By> by) : m_by(std::move(by)) {}
    /// "month", "cost-centre" …; nothing for another word.
    static std::optional<By> dimension(const QString &word);
    static QString word(By by);

    void add(const CallRow &row, const TextShape &shape);
    /// Sorted by their keys.
    QList<Group> groups() const;
    const Sum &total() const { return m_total; }
    const QList<By> &by() const { return m_by; }

private:
    QList<By> m_by;
    Sum m_total;
    std::unordered_map<std::string, Sum> m_groups; ///< keys in UTF-8, parted by U+0000
    std::string m_key;
};
