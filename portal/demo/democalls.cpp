#include "democalls.h"

#include "demorandom.h"

#include <algorithm>
#include <cmath>

namespace
{

struct Destination {
    const char16_t *text;
    const char16_t *prefixes; ///< comma-separated
    int digits;
    int weight;
    int perMinute; ///< 1/10,000 EUR
    int setUp;
};

constexpr Destination destinations[] = {
    {u"Festnetz Deutschland", u"+4930,+4940,+4989,+49211,+49221,+4969,+49711,+49341,+49511", 7, 440, 79, 0},
    {u"Mobilfunk Deutschland Telekom", u"+49151,+49160,+49170,+49171", 7, 150, 890, 0},
    {u"Mobilfunk Deutschland Vodafone", u"+49152,+49162,+49172,+49173", 7, 130, 890, 0},
    {u"Mobilfunk Deutschland Telefónica O2", u"+49157,+49159,+49163,+49176", 7, 120, 890, 0},
    {u"Servicerufnummer 0800 (kostenfrei)", u"+49800", 7, 30, 0, 0},
    {u"Servicerufnummer 0180-5", u"+491805", 6, 8, 1176, 0},
    {u"Servicerufnummer 0180-6", u"+491806", 6, 5, 0, 1681},
    {u"Österreich Festnetz", u"+431,+43316", 6, 25, 290, 0},
    {u"Schweiz Festnetz", u"+4144,+4122", 7, 22, 290, 0},
    {u"Schweiz Mobilfunk", u"+4179,+4176", 7, 9, 2990, 0},
    {u"Frankreich Festnetz", u"+331,+334", 8, 14, 290, 0},
    {u"Niederlande Festnetz", u"+3120,+3110", 7, 12, 290, 0},
    {u"Großbritannien Festnetz", u"+4420,+44121", 8, 8, 290, 0},
    {u"Polen Mobilfunk", u"+4860,+4850", 7, 6, 1490, 0},
    {u"USA / Kanada", u"+1212,+1415,+1604", 7, 7, 390, 0},
};

struct Target {
    QString number;
    QString text;
    int perMinute;
    int setUp;
};

/// The customer's address book: the same numbers month after month.
QList<Target> addressBook(quint64 seed, const DemoContract &contract)
{
    DemoRandom random(seed, QStringLiteral("book ") + contract.number);
    QList<Target> book;
    for (const Destination &d : destinations) {
        const QStringList prefixes = QString::fromUtf16(d.prefixes).split(u',');
        for (int i = 0; i < std::max(1, d.weight * 4 / 10); ++i)
            book << Target{prefixes[random.below(int(prefixes.size()))] + random.digits(d.digits), QString::fromUtf16(d.text),
                           d.perMinute, d.setUp};
    }
    for (qsizetype i = book.size() - 1; i > 0; --i)
        book.swapItemsAt(i, random.below(int(i) + 1));
    return book;
}

Money chargeOf(int perMinute, int setUp, int seconds)
{
    // Whole 1/10,000 EUR, half-up, as in the file.
    return Money::fromUnits((setUp + (qint64(perMinute) * seconds + 30) / 60) * 100);
}

QDate workday(DemoRandom &random, const QDate &month)
{
    for (;;) {
        const QDate day = month.addDays(random.below(month.daysInMonth()));
        if (day.dayOfWeek() < 6 || random.below(16) == 0)
            return day;
    }
}

} // namespace

QList<CallRow> DemoCalls::make(const DemoCompany &company, const DemoContract &contract, const QDate &month, int count)
{
    const QList<Target> book = addressBook(company.seed, contract);
    DemoRandom random(company.seed, QStringLiteral("calls ") + contract.number + month.toString(Qt::ISODate));
    QList<CallRow> calls;
    calls.reserve(count);
    for (int i = 0; i < count; ++i) {
        const double skew = double(random.below(1'000'000)) / 1'000'000.0;
        const Target &target = book[qsizetype(std::pow(skew, 2.2) * double(book.size()))];
        const int extension = random.below(contract.extensions);
        CallRow c;
        c.day = workday(random, month);
        c.secondOfDay = std::clamp(int(46'000 + 9'500 * random.bell()), 5 * 3600, 86'399);
        c.line = contract.line;
        c.extension = QString::number(contract.firstExtension + extension);
        c.costCentre = QStringLiteral("KST-%1").arg(4100 + extension % 6 * 10);
        c.target = target.number;
        c.destination = target.text;
        c.seconds = std::clamp(int(std::exp(4.35 + 1.15 * random.bell())), 1, 14'399);
        c.net = chargeOf(target.perMinute, target.setUp, c.seconds);
        calls << c;
    }
    std::stable_sort(calls.begin(), calls.end(), [](const CallRow &a, const CallRow &b) {
        return std::pair(a.day, a.secondOfDay) < std::pair(b.day, b.secondOfDay);
    });
    return calls;
}

QList<CallRow> DemoCalls::faulty(const DemoContract &contract, const QDate &month)
{
    QList<CallRow> calls;
    for (int i = 0; i < 3; ++i) {
        CallRow c;
        c.day = month.addDays(9 + i);
        c.secondOfDay = 2 * 3600 + 13 * 60 + i * 421;
        c.line = contract.line;
        c.extension = QString::number(contract.firstExtension + 7);
        c.costCentre = QStringLiteral("KST-4110");
        c.target = QStringLiteral("+499001555123");
        c.destination = QStringLiteral("Premium-Dienst 0900");
        c.seconds = 1'203 + i * 77;
        c.net = chargeOf(16'723, 0, c.seconds);
        calls << c;
    }
    return calls;
}
