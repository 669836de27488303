#include "contractcolumns.h"

#include "contractwords.h"
#include "displaytext.h"
#include "termrules.h"
#include "termwords.h"

namespace
{
using C = ServiceContract;

Column<C> column(const char *key, const char *name, std::function<QString(const C &)> text,
                 std::function<QVariant(const C &)> raw = {})
{
    return makeColumn<C>("ContractColumns", key, name, std::move(text), std::move(raw));
}

/// A terminated contract ends on its day, whatever its term says.
QDate end(const ServiceContract &contract, const QDate &today)
{
    return contract.endsOn.isValid() ? contract.endsOn : TermRules::at(contract.begin, contract.term, today).end;
}

QDate noticeBy(const ServiceContract &contract, const QDate &today)
{
    return contract.endsOn.isValid() ? QDate() : TermRules::at(contract.begin, contract.term, today).noticeBy;
}
} // namespace

QList<Column<ServiceContract>> ContractColumns::all(const Clock &clock, std::function<QList<Contact>()> contacts)
{
    const auto today = [&clock] { return clock.today(); };
    QList<Column<C>> list{
        column("number", QT_TRANSLATE_NOOP("ContractColumns", "Contract number"), [](const C &c) { return c.number; }),
        column(
            "state", QT_TRANSLATE_NOOP("ContractColumns", "State"), [](const C &c) { return ContractWords::state(c.state); },
            [](const C &c) { return int(c.state); }),
        column("product", QT_TRANSLATE_NOOP("ContractColumns", "Product"), [](const C &c) { return c.product; }),
        column("places", QT_TRANSLATE_NOOP("ContractColumns", "Locations"), [](const C &c) { return ContractWords::places(c); }),
        column(
            "begin", QT_TRANSLATE_NOOP("ContractColumns", "Begin"), [](const C &c) { return DisplayText::date(c.begin); },
            [](const C &c) { return c.begin; }),
        column(
            "term", QT_TRANSLATE_NOOP("ContractColumns", "Term / notice"),
            [](const C &c) { return TermWords::brief(false, c.term); }, [](const C &c) { return c.term.minimumMonths; }),
        column(
            "end", QT_TRANSLATE_NOOP("ContractColumns", "End of term"),
            [today](const C &c) { return DisplayText::date(end(c, today())); }, [today](const C &c) { return end(c, today()); }),
        column(
            "notice", QT_TRANSLATE_NOOP("ContractColumns", "Notice by"),
            [today](const C &c) { return DisplayText::date(noticeBy(c, today())); },
            [today](const C &c) {
                const QDate day = noticeBy(c, today());
                return day.isValid() ? QVariant(day) : QVariant();
            }),
        column(
            "monthly", QT_TRANSLATE_NOOP("ContractColumns", "Monthly (net)"),
            [](const C &c) { return ContractWords::monthlyNet(c).toDisplay(); },
            [](const C &c) { return ContractWords::monthlyNet(c).units(); }),
        column("note", QT_TRANSLATE_NOOP("ContractColumns", "Note"),
               [contacts](const C &c) { return ContractWords::note(c, contacts()); }),
    };
    list[0].look = [](const C &) { return CellLook::Link; };
    list[1].tone = [](const C &c) { return ContractWords::stateTone(c.state); };
    list[1].hint = [contacts](const C &c) { return ContractWords::stateMeaning(c, contacts()); };
    list[5].hint = [](const C &c) { return TermWords::renewal(c.term); };
    list[8].alignment = Qt::AlignRight | Qt::AlignVCenter;
    return list;
}
