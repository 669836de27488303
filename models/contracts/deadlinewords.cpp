#include "deadlinewords.h"

#include "displaytext.h"
#include "termwords.h"

#include <QCoreApplication>

using Kind = Deadline::Kind;

namespace
{
QString dated(const char *text, const QDate &day)
{
    return QCoreApplication::translate("DeadlineWords", text).arg(DisplayText::date(day));
}

QString span(const DerivationStep &step)
{
    Term term;
    term.notice = step.number;
    term.noticeUnit = step.unit;
    return TermWords::notice(term);
}

QString stepWords(const DerivationStep &step)
{
    switch (step.kind) {
    case DerivationStep::Kind::Begin:
        return dated(QT_TRANSLATE_NOOP("DeadlineWords", "Begin %1"), step.date);
    case DerivationStep::Kind::Minimum:
        return QCoreApplication::translate("DeadlineWords", "Minimum term %1: runs through %2")
            .arg(span(step), DisplayText::date(step.date));
    case DerivationStep::Kind::Renewal:
        return QCoreApplication::translate("DeadlineWords", "Renewed %n time(s) by %1: runs through %2", nullptr, step.times)
            .arg(span(step), DisplayText::date(step.date));
    case DerivationStep::Kind::Unlimited:
        return QCoreApplication::translate("DeadlineWords", "Since then unlimited: the end follows the day of notice");
    case DerivationStep::Kind::Notice:
        if (!step.date.isValid())
            return QCoreApplication::translate("DeadlineWords", "Notice period %1: possible on any day").arg(span(step));
        return QCoreApplication::translate("DeadlineWords", "Notice period %1: must have arrived by %2")
            .arg(span(step), DisplayText::date(step.date));
    case DerivationStep::Kind::DocumentDate:
        return dated(QT_TRANSLATE_NOOP("DeadlineWords", "Document of %1"), step.date);
    case DerivationStep::Kind::Kept:
        return QCoreApplication::translate("DeadlineWords", "The provider keeps it for %1: through %2")
            .arg(span(step), DisplayText::date(step.date));
    case DerivationStep::Kind::Objection:
        return QCoreApplication::translate("DeadlineWords", "%n week(s) to object (TKG § 67): through %1", nullptr,
                                           step.number / 7)
            .arg(DisplayText::date(step.date));
    }
    return {};
}
} // namespace

QString DeadlineWords::kind(Kind kind)
{
    switch (kind) {
    case Kind::ContractNotice:
        return QCoreApplication::translate("DeadlineWords", "Notice of contract");
    case Kind::OptionReduction:
        return QCoreApplication::translate("DeadlineWords", "Reduction");
    case Kind::Objection:
        return QCoreApplication::translate("DeadlineWords", "Objection to an invoice");
    case Kind::DocumentDeletion:
        break;
    }
    return QCoreApplication::translate("DeadlineWords", "Deletion at the provider");
}

QString DeadlineWords::subject(const Deadline &deadline)
{
    switch (deadline.kind) {
    case Kind::ContractNotice:
        return QStringLiteral("%1 · %2").arg(deadline.product, deadline.contractNumber);
    case Kind::OptionReduction:
        return QStringLiteral("%1 × %2 · %3").arg(deadline.quantity).arg(deadline.itemName, deadline.contractNumber);
    case Kind::Objection:
        return QCoreApplication::translate("DeadlineWords", "Invoice %1").arg(deadline.itemName);
    case Kind::DocumentDeletion:
        break;
    }
    return QCoreApplication::translate("DeadlineWords", "%n document(s) not archived", nullptr, deadline.quantity);
}

QString DeadlineWords::day(const Deadline &deadline)
{
    return deadline.date.isValid() ? DisplayText::date(deadline.date) : QCoreApplication::translate("DeadlineWords", "any day");
}

QString DeadlineWords::left(const Deadline &deadline, const QDate &today)
{
    if (!deadline.date.isValid())
        return {};
    const int days = int(today.daysTo(deadline.date));
    return days == 0 ? QCoreApplication::translate("DeadlineWords", "today")
                     : QCoreApplication::translate("DeadlineWords", "%n day(s) left", nullptr, days);
}

Tone DeadlineWords::tone(const Deadline &deadline, const QDate &today)
{
    if (!deadline.date.isValid())
        return Tone::Neutral;
    const qint64 days = today.daysTo(deadline.date);
    // An option that renews by the month always has a near day: no reason for red.
    if (deadline.kind == Kind::OptionReduction)
        return Tone::Neutral;
    return days <= 14 ? Tone::Bad : days <= 45 ? Tone::Warning : Tone::Neutral;
}

QString DeadlineWords::effect(const Deadline &deadline)
{
    if (deadline.kind == Kind::Objection)
        return QCoreApplication::translate("DeadlineWords", "the invoice counts as accepted afterwards");
    if (deadline.kind == Kind::DocumentDeletion)
        return QCoreApplication::translate("DeadlineWords", "deleted at the provider afterwards");
    return dated(deadline.date.isValid() ? QT_TRANSLATE_NOOP("DeadlineWords", "takes effect at the end of %1")
                                         : QT_TRANSLATE_NOOP("DeadlineWords", "today it takes effect at the end of %1"),
                 deadline.effectiveOn);
}

QStringList DeadlineWords::derivation(const Deadline &deadline)
{
    QStringList lines;
    for (const DerivationStep &step : deadline.derivation)
        lines << stepWords(step);
    return lines;
}

QString DeadlineWords::summary(const Deadline &deadline)
{
    switch (deadline.kind) {
    case Kind::ContractNotice:
        return QCoreApplication::translate("DeadlineWords", "Last day for notice: %1").arg(subject(deadline));
    case Kind::OptionReduction:
        return QCoreApplication::translate("DeadlineWords", "Last day to reduce: %1").arg(subject(deadline));
    case Kind::Objection:
        return QCoreApplication::translate("DeadlineWords", "Last day to object: %1").arg(subject(deadline));
    case Kind::DocumentDeletion:
        break;
    }
    return QCoreApplication::translate("DeadlineWords", "Last day at the provider: %1").arg(subject(deadline));
}
