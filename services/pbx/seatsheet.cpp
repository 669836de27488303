#include "seatsheet.h"

#include "pbxrules.h"
#include "sheetcells.h"

#include <algorithm>
#include <memory>

namespace
{
using Column = SheetColumn<Seat>;

/// A cell that is a text of the settings.
Column words(const char16_t *head, const char16_t *english, const char *pointer, QString SeatSettings::*field)
{
    return {QString::fromUtf16(head), QString::fromUtf16(english), QLatin1String(pointer),
            [field](const Seat &seat) { return seat.settings.*field; },
            [field](Seat &seat, const QString &cell) {
                seat.settings.*field = cell;
                return QString();
            }};
}

QString seconds(Seat &seat, const QString &cell)
{
    bool good = cell.isEmpty();
    seat.settings.diversions.noAnswerSeconds = good ? 0 : cell.toInt(&good);
    return good ? QString() : QStringLiteral("cell_unknown");
}
} // namespace

SeatSheet::SeatSheet(const PbxLookup &pbx) : m_pbx(pbx), m_sheet(columns()) {}

QList<Column> SeatSheet::columns() const
{
    const auto cells = std::make_shared<SheetCells>(m_pbx);
    const PbxLookup *pbx = &m_pbx;
    const auto phone = [cells](const char16_t *head, const char16_t *english, const char *pointer,
                               std::function<QString &(SeatSettings &)> field) {
        return Column{QString::fromUtf16(head), QString::fromUtf16(english), QLatin1String(pointer),
                      [cells, field](const Seat &seat) {
                          SeatSettings settings = seat.settings;
                          return cells->number(field(settings));
                      },
                      [field](Seat &seat, const QString &cell) {
                          field(seat.settings) = SheetCells::toNumber(cell);
                          return QString();
                      }};
    };
    const auto flag = [](const char16_t *head, const char16_t *english, std::function<bool &(SeatSettings &)> field) {
        return Column{QString::fromUtf16(head), QString::fromUtf16(english), QString(),
                      [field](const Seat &seat) {
                          SeatSettings settings = seat.settings;
                          return SheetText::yes(field(settings));
                      },
                      [field](Seat &seat, const QString &cell) { return SheetCells::toBool(field(seat.settings), cell); }};
    };
    using S = SeatSettings;
    return {
        {QStringLiteral("Durchwahl"), QStringLiteral("Extension"), QStringLiteral("/extension"),
         [](const Seat &seat) { return seat.settings.extension; }},
        words(u"Teilnehmer", u"Participant", "/name", &S::name),
        words(u"E-Mail", u"E-mail", "/email", &S::email),
        {QStringLiteral("Gruppe/Standort"), QStringLiteral("Group/location"), QStringLiteral("/groupId"),
         [cells](const Seat &seat) { return cells->groupName(seat.settings.groupId); },
         [cells](Seat &seat, const QString &cell) { return cells->toGroup(seat.settings.groupId, cell); }},
        {QStringLiteral("Produkt"), QStringLiteral("Product"), QStringLiteral("/productCode"),
         [cells](const Seat &seat) { return cells->productName(seat.productCode); },
         [cells](Seat &seat, const QString &cell) { return cells->toProduct(seat.productCode, cell); }},
        {QStringLiteral("Rufnummern"), QStringLiteral("Numbers"), QString(),
         [cells, pbx](const Seat &seat) {
             QStringList numbers;
             for (const PbxNumber *number : pbx->numbersOf(seat.id))
                 numbers << number->number;
             return cells->numbers(numbers);
         }},
        flag(u"Leistung Servicenummer", u"Service number feature", [](S &s) -> bool & { return s.serviceNumberFeature; }),
        phone(u"Servicenummer", u"Service number", "/serviceNumber", [](S &s) -> QString & { return s.serviceNumber; }),
        {QStringLiteral("Zugeordnete Rufnummern"), QStringLiteral("Assigned numbers"), QStringLiteral("/callerNumbers"),
         [cells](const Seat &seat) { return cells->callers(seat.settings.callerNumbers); },
         [cells](Seat &seat, const QString &cell) { return cells->toCallers(seat.settings.callerNumbers, cell); }},
        phone(u"Rückrufnummer", u"Callback number", "/callbackNumber", [](S &s) -> QString & { return s.callbackNumber; }),
        {QStringLiteral("Paralleles Klingeln"), QStringLiteral("Parallel ringing"), QStringLiteral("/parallelNumbers"),
         [cells](const Seat &seat) { return cells->numbers(seat.settings.parallelNumbers); },
         [](Seat &seat, const QString &cell) {
             seat.settings.parallelNumbers = SheetCells::toNumbers(cell);
             return QString();
         }},
        phone(u"Weiterleitung immer", u"Diversion always", "/diversions/always",
              [](S &s) -> QString & { return s.diversions.always; }),
        phone(u"Weiterleitung besetzt", u"Diversion busy", "/diversions/busy",
              [](S &s) -> QString & { return s.diversions.busy; }),
        {QStringLiteral("Nach Sekunden"), QStringLiteral("After seconds"), QStringLiteral("/diversions/noAnswerSeconds"),
         [](const Seat &seat) {
             const int wait = seat.settings.diversions.noAnswerSeconds;
             return wait > 0 ? QString::number(wait) : QString();
         },
         seconds},
        phone(u"Weiterleitung ohne Antwort", u"Diversion without answer", "/diversions/noAnswer",
              [](S &s) -> QString & { return s.diversions.noAnswer; }),
        phone(u"Weiterleitung nicht registriert", u"Diversion not registered", "/diversions/notRegistered",
              [](S &s) -> QString & { return s.diversions.notRegistered; }),
        {QStringLiteral("Sperrprofil"), QStringLiteral("Blocking profile"), QStringLiteral("/blockingProfileId"),
         [cells](const Seat &seat) { return cells->profileName(seat.settings.blockingProfileId); },
         [cells](Seat &seat, const QString &cell) { return cells->toProfile(seat.settings.blockingProfileId, cell); }},
        flag(u"Mail verpasste Anrufe", u"Mail missed calls", [](S &s) -> bool & { return s.notices.missedCalls; }),
        flag(u"Mail Faxe", u"Mail faxes", [](S &s) -> bool & { return s.notices.faxes; }),
        flag(u"Mail Sonstiges", u"Mail other", [](S &s) -> bool & { return s.notices.other; }),
    };
}

QByteArray SeatSheet::write() const
{
    QList<Seat> seats = m_pbx.seats();
    std::sort(seats.begin(), seats.end(), [](const Seat &a, const Seat &b) {
        const QString &x = a.settings.extension, &y = b.settings.extension;
        return x.size() != y.size() ? x.size() < y.size() : x < y;
    });
    return m_sheet.write(seats);
}

Result<QList<SheetRow<Seat>>> SeatSheet::read(const QByteArray &bytes) const
{
    auto rows = m_sheet.read(bytes, [this](const QString &key) { return m_pbx.seatWithExtension(key); });
    if (!rows)
        return rows;
    // The rules look at the system as the whole file wants it.
    QHash<QString, Seat> wanted;
    for (const SheetRow<Seat> &row : *rows)
        if (row.faults.isEmpty())
            wanted.insert(row.now.id, row.wanted);
    const PbxLookup after = m_pbx.withSeats(wanted);
    m_sheet.judge(*rows, [&after](const SheetRow<Seat> &row) { return PbxRules(after).seat(row.now.id, row.wanted.settings); });
    return rows;
}
