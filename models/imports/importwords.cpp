#include "importwords.h"

#include "errorwords.h"

#include <QCoreApplication>
#include <QHash>

namespace
{
using Outcome = ImportItem::Outcome;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
public:
    static QString outcome(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Archived:
            return tr("archived");
        case Outcome::Already:
            return tr("already there");
        case Outcome::Unpacked:
            return tr("unpacked");
        case Outcome::Asked:
            return tr("not clear");
        case Outcome::Refused:
            break;
        }
        return tr("refused");
    }

    static QString missing(const QStringList &words)
    {
        const QHash<QString, QString> names{{QStringLiteral("number"), tr("number")},
                                            {QStringLiteral("date"), tr("date")},
                                            {QStringLiteral("net"), tr("net amount")},
                                            {QStringLiteral("vat"), tr("VAT")},
                                            {QStringLiteral("gross"), tr("gross amount")},
                                            {QStringLiteral("duration_form"), tr("hours or minutes")},
                                            {QStringLiteral("date_order"), tr("day or month first in dates")},
                                            {QStringLiteral("amount"), tr("comma or point in amounts")},
                                            {QStringLiteral("day"), tr("column of the day")},
                                            {QStringLiteral("called_number"), tr("column of the called number")},
                                            {QStringLiteral("columns"), tr("what its columns hold")}};
        QStringList list;
        for (const QString &word : words)
            list += names.value(word, word);
        return tr("The file does not tell for certain: %1.").arg(list.join(QStringLiteral(", ")));
    }

    static QString notes(const ImportItem &item)
    {
        const QHash<QString, QString> texts{
            {QStringLiteral("foreign_currency"), tr("In %1: it is not counted into sums.").arg(item.facts.currency)},
            {QStringLiteral("sums_differ"), tr("Its amounts do not add up; see E-invoice.")},
            {QStringLiteral("not_a_number"), tr("Some of its figures are no numbers; see E-invoice.")},
            {QStringLiteral("text_differs"), tr("The printed page does not show the total of the e-invoice.")},
            {QStringLiteral("repaired_pdf"), tr("The PDF is damaged; the e-invoice in it could still be read.")},
            {QStringLiteral("booking_aid"), tr("Without lines (MINIMUM or BASIC WL): no invoice for the tax office.")},
            {QStringLiteral("calls_not_taken"), tr("Its calls were not taken over.")}};
        QStringList list;
        for (const QString &note : item.notes)
            list += texts.value(note, note);
        return list.join(u' ');
    }

    static QString summary(const ImportReport &report)
    {
        QStringList parts;
        const auto count = [&](Outcome outcome) { return report.count(outcome); };
        parts += tr("%n archived", nullptr, count(Outcome::Archived));
        if (const int n = count(Outcome::Already))
            parts += tr("%n already there", nullptr, n);
        if (const int n = count(Outcome::Asked))
            parts += tr("%n not clear", nullptr, n);
        if (const int n = count(Outcome::Refused))
            parts += tr("%n refused", nullptr, n);
        return parts.join(QStringLiteral(", "));
    }
};
} // namespace

QString ImportWords::outcome(Outcome outcome)
{
    return Words::outcome(outcome);
}

Tone ImportWords::tone(const ImportItem &item)
{
    switch (item.outcome) {
    case Outcome::Archived:
        return item.notes.isEmpty() ? Tone::Good : Tone::Warning;
    case Outcome::Asked:
        return Tone::Warning;
    case Outcome::Refused:
        return Tone::Bad;
    case Outcome::Already:
    case Outcome::Unpacked:
        break;
    }
    return Tone::Neutral;
}

QString ImportWords::detail(const ImportItem &item)
{
    switch (item.outcome) {
    case Outcome::Archived:
        return Words::notes(item);
    case Outcome::Asked:
        return Words::missing(item.missing);
    case Outcome::Already:
    case Outcome::Refused:
        return ErrorWords::sentence(item.error);
    case Outcome::Unpacked:
        break;
    }
    return {};
}

QString ImportWords::summary(const ImportReport &report)
{
    return Words::summary(report);
}
