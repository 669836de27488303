#include "numbersheet.h"

#include "pbxnumberrules.h"
#include "sheetcells.h"

#include <algorithm>
#include <memory>

using Pbx::NumberKind;
using Pbx::NumberState;
using Pbx::NumberUsage;

namespace
{
constexpr std::pair<NumberState, const char16_t *> states[] = {
    {NumberState::Inactive, u"inaktiv"},
    {NumberState::Active, u"aktiv"},
    {NumberState::DeactivationPlanned, u"zur Deaktivierung vorgemerkt"},
    {NumberState::OutgoingOnly, u"nur ausgehend"},
    {NumberState::Coming, u"kommend"}};
constexpr std::pair<NumberUsage, const char16_t *> usages[] = {{NumberUsage::Voice, u"Sprache"},
                                                               {NumberUsage::Conference, u"Konferenz"},
                                                               {NumberUsage::PersonalFax, u"persönliche Faxnummer"},
                                                               {NumberUsage::SharedFax, u"gemeinsame Faxnummer"}};
constexpr std::pair<NumberKind, const char16_t *> kinds[] = {{NumberKind::Subscriber, u"Rufnummer"},
                                                             {NumberKind::ServiceClip, u"Servicenummer (CLIP)"},
                                                             {NumberKind::GeographicClip, u"Geografische Rufnummer (CLIP)"}};

template <typename E, size_t N>
QString word(const std::pair<E, const char16_t *> (&table)[N], E value)
{
    for (const auto &[one, text] : table)
        if (one == value)
            return QString::fromUtf16(text);
    return {};
}

template <typename E, size_t N>
QString toWord(const std::pair<E, const char16_t *> (&table)[N], E &value, const QString &cell)
{
    for (const auto &[one, text] : table)
        if (cell.compare(QStringView(text), Qt::CaseInsensitive) == 0) {
            value = one;
            return {};
        }
    return QStringLiteral("cell_unknown");
}

SheetColumn<PbxNumber> readOnly(const char16_t *head, const char16_t *english, std::function<QString(const PbxNumber &)> text)
{
    SheetColumn<PbxNumber> column;
    column.head = QString::fromUtf16(head);
    column.english = QString::fromUtf16(english);
    column.text = std::move(text);
    return column;
}
} // namespace

NumberSheet::NumberSheet(const PbxLookup &pbx) : m_pbx(pbx), m_sheet(columns()) {}

QString NumberSheet::stateWord(NumberState state)
{
    return word(states, state);
}

QList<SheetColumn<PbxNumber>> NumberSheet::columns() const
{
    const auto cells = std::make_shared<SheetCells>(m_pbx);
    const PbxLookup *pbx = &m_pbx;
    return {
        readOnly(u"Rufnummer", u"Number", [cells](const PbxNumber &n) { return cells->number(n.number); }),
        readOnly(u"Art", u"Kind", [](const PbxNumber &n) { return word(kinds, n.kind); }),
        {QStringLiteral("Status"), QStringLiteral("State"), QStringLiteral("/state"),
         [](const PbxNumber &n) { return word(states, n.state); },
         [](PbxNumber &n, const QString &cell) { return toWord(states, n.state, cell); }},
        {QStringLiteral("Gruppe/Standort"), QStringLiteral("Group/location"), QStringLiteral("/groupId"),
         [cells](const PbxNumber &n) { return cells->groupName(n.settings.groupId); },
         [cells](PbxNumber &n, const QString &cell) { return cells->toGroup(n.settings.groupId, cell); }},
        {QStringLiteral("Verwendung"), QStringLiteral("Use"), QStringLiteral("/usage"),
         [](const PbxNumber &n) { return word(usages, n.settings.usage); },
         [](PbxNumber &n, const QString &cell) { return toWord(usages, n.settings.usage, cell); }},
        {QStringLiteral("Durchwahl"), QStringLiteral("Extension"), QStringLiteral("/seatId"),
         [pbx](const PbxNumber &n) {
             const Seat *seat = pbx->seat(n.seatId);
             return seat ? seat->settings.extension : n.seatId;
         },
         [pbx](PbxNumber &n, const QString &cell) {
             const Seat *seat = cell.isEmpty() ? nullptr : pbx->seatWithExtension(cell);
             n.seatId = seat ? seat->id : QString();
             return seat || cell.isEmpty() ? QString() : QStringLiteral("seat_unknown");
         }},
        {QStringLiteral("Ziel"), QStringLiteral("Target"), QStringLiteral("/routing/target"),
         [cells](const PbxNumber &n) { return cells->target(n.settings.routing.target); },
         [cells](PbxNumber &n, const QString &cell) {
             n.settings.routing.target = cells->toTarget(cell);
             return QString();
         }},
        {QStringLiteral("Zeitplan"), QStringLiteral("Time-table"), QStringLiteral("/routing/periods"),
         [cells](const PbxNumber &n) { return cells->periods(n.settings.routing.periods); },
         [cells](PbxNumber &n, const QString &cell) { return cells->toPeriods(n.settings.routing.periods, cell); }},
    };
}

QByteArray NumberSheet::write() const
{
    QList<PbxNumber> numbers = m_pbx.numbers();
    std::sort(numbers.begin(), numbers.end(), [](const PbxNumber &a, const PbxNumber &b) { return a.number < b.number; });
    return m_sheet.write(numbers);
}

Result<QList<SheetRow<PbxNumber>>> NumberSheet::read(const QByteArray &bytes) const
{
    auto rows = m_sheet.read(bytes, [this](const QString &key) { return m_pbx.numberOf(SheetCells::toNumber(key)); });
    if (!rows)
        return rows;
    QHash<QString, PbxNumber> wanted;
    for (const SheetRow<PbxNumber> &row : *rows)
        if (row.faults.isEmpty())
            wanted.insert(row.now.id, row.wanted);
    const PbxLookup after = m_pbx.withNumbers(wanted);
    const NumberSheet judged(after);
    m_sheet.judge(*rows, [&judged](const SheetRow<PbxNumber> &row) { return judged.problems(row); });
    return rows;
}

QList<QuoteProblem> NumberSheet::problems(const SheetRow<PbxNumber> &row) const
{
    const PbxNumberRules rules(m_pbx);
    const NumberState from = row.now.state, to = row.wanted.state;
    const bool activating = from == NumberState::Inactive && to == NumberState::Active;
    QList<QuoteProblem> problems;
    if (from != to) {
        const bool leaving =
            from == NumberState::Active && (to == NumberState::DeactivationPlanned || to == NumberState::Inactive);
        const bool back = from == NumberState::DeactivationPlanned && to == NumberState::Active;
        if (activating)
            problems = rules.activation(row.now);
        else if (!leaving && !back)
            problems << QuoteProblem{QStringLiteral("number_state"), {}, {}};
        for (QuoteProblem &problem : problems)
            problem.pointer = QStringLiteral("/state");
    }
    if (row.now.settings != row.wanted.settings)
        problems += rules.settings(row.now, row.wanted.settings, activating);
    if (row.now.seatId != row.wanted.seatId) {
        PbxNumber moved = row.now;
        moved.seatId = row.wanted.seatId; // as the file wants it: it counts there already
        problems += rules.assignment(moved, {row.wanted.seatId, false, 0});
        if (!row.wanted.seatId.isEmpty() && m_pbx.numbersOf(row.wanted.seatId).size() > PbxNumberRules::numbersMax)
            problems << QuoteProblem{QStringLiteral("numbers_limit"), QStringLiteral("/seatId"), {}};
        for (QuoteProblem &problem : problems)
            if (problem.pointer.isEmpty())
                problem.pointer = QStringLiteral("/seatId");
    }
    return problems;
}
