#include "orderwords.h"

#include "clock.h"
#include "jsoncodec.h"

namespace
{
const auto bound = QStringLiteral("Entspricht der Vertragslaufzeit");

/// The six ways of R3-076 by their code, and what can be removed.
const QHash<QString, QString> &numberWords()
{
    static const QHash<QString, QString> words{
        {QStringLiteral("national_block"), QStringLiteral("Neuer Rufnummernblock (Vorwahl 032)")},
        {QStringLiteral("national_single"), QStringLiteral("Neue Einzelrufnummer (Vorwahl 032)")},
        {QStringLiteral("local_block"), QStringLiteral("Neuer Rufnummernblock (Ortsvorwahl)")},
        {QStringLiteral("local_single"), QStringLiteral("Neue Einzelrufnummer (Ortsvorwahl)")},
        {QStringLiteral("ported_block"), QStringLiteral("Neue Portierung Rufnummernblock")},
        {QStringLiteral("ported_single"), QStringLiteral("Neue Portierung Einzelrufnummer")},
        {QStringLiteral("number_block"), QStringLiteral("Rufnummernblock")},
        {QStringLiteral("number_single"), QStringLiteral("Einzelrufnummer")}};
    return words;
}
} // namespace

QString OrderWords::amount(Money net)
{
    return net.toDisplay().replace(QStringLiteral("\u00a0€"), QStringLiteral(" EUR"));
}

QString OrderWords::duration(int count, Ordering::TermUnit unit)
{
    const bool one = count == 1;
    const QString word = unit == Ordering::TermUnit::Days ? (one ? QStringLiteral("Tag") : QStringLiteral("Tage"))
                                                          : (one ? QStringLiteral("Monat") : QStringLiteral("Monate"));
    return QString::number(count) + u' ' + word;
}

QString OrderWords::minimumTerm(const OrderItem &item)
{
    return item.contractBound ? bound : duration(item.term.minimumMonths, Ordering::TermUnit::Months);
}

QString OrderWords::notice(const OrderItem &item)
{
    return item.contractBound ? bound : duration(item.term.notice, item.term.noticeUnit);
}

QString OrderWords::renewal(const OrderItem &item)
{
    if (item.contractBound)
        return bound;
    return item.term.renewalMonths == 0 ? QStringLiteral("Unbestimmte Laufzeit")
                                        : QStringLiteral("um ") + duration(item.term.renewalMonths, Ordering::TermUnit::Months);
}

QString OrderWords::mark(Ordering::ChangeMark mark)
{
    return mark == Ordering::ChangeMark::Added     ? QStringLiteral("Hinzugefügt")
           : mark == Ordering::ChangeMark::Changed ? QStringLiteral("Geändert")
                                                   : QStringLiteral("Reduziert (gekündigt)");
}

bool OrderWords::isNumber(const OrderItem &item)
{
    return numberWords().contains(item.productCode);
}

QString OrderWords::position(const OrderItem &item)
{
    const QString word = numberWords().value(item.productCode);
    return word.isEmpty() ? item.name : item.name.isEmpty() ? word : word + QStringLiteral(", ab ") + item.name;
}

QString OrderWords::quantity(const OrderItem &item)
{
    if (item.quantityKind == Ordering::QuantityKind::PerVoiceChannel)
        return QStringLiteral("Anzahl entsprechend Anzahl Sprachkanäle");
    const QString change = QString::number(std::abs(item.after - item.before));
    return item.before == 0 ? change : QStringLiteral("%1 (bisher %2, künftig %3)").arg(change).arg(item.before).arg(item.after);
}

QString OrderWords::day(const QDate &date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QString OrderWords::title(const Order &order)
{
    return QStringLiteral("Auftragsdetails zum Neuauftrag %1 vom %2").arg(order.number, day(Clock::berlinDate(order.createdAt)));
}
