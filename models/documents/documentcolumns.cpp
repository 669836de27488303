#include "documentcolumns.h"

#include "billwords.h"
#include "displaytext.h"
#include "documentwords.h"

#include <QCoreApplication>

namespace
{
using Col = Column<DocumentRow>;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;

std::function<QString()> title(const char *text)
{
    return [text] { return QCoreApplication::translate("DocumentColumns", text); };
}

Col money(const char *key, const char *name, Money InvoiceFigures::*member)
{
    return {.key = QString::fromLatin1(key),
            .title = title(name),
            .alignment = right,
            .text = [member](const DocumentRow &r) { return r.figures ? ((*r.figures).*member).toDisplay() : QString(); },
            .raw = [member](const DocumentRow &r) { return r.figures ? QVariant(((*r.figures).*member).units()) : QVariant(); }};
}
} // namespace

QList<Column<DocumentRow>> DocumentColumns::all(const Clock &clock, const BillLookup &bills)
{
    const auto checked = [bills](const DocumentRow &row) { return bills ? bills(row.document.id) : std::nullopt; };
    const auto today = [&clock] { return clock.today(); };
    return {
        {.key = QStringLiteral("select"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "Selection")),
         .text = [](const DocumentRow &) { return QString(); },
         .raw = {},
         .sign = QStringLiteral("✓")},
        {.key = QStringLiteral("date"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "Date")),
         .text = [](const DocumentRow &r) { return DisplayText::date(r.document.documentDate); },
         .raw = [](const DocumentRow &r) { return r.document.documentDate; }},
        {.key = QStringLiteral("number"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "Number")),
         .text = [](const DocumentRow &r) { return r.document.number; },
         .raw = {},
         .hint = [](const DocumentRow &r) { return r.document.fileName; }},
        {.key = QStringLiteral("kind"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "Type")),
         .text = [](const DocumentRow &r) { return DocumentWords::kind(r.document); },
         .raw = {}},
        {.key = QStringLiteral("title"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "Title")),
         .text = [](const DocumentRow &r) { return r.document.title; },
         .raw = {},
         .shown = false},
        {.key = QStringLiteral("contract"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "Contract")),
         .text = [](const DocumentRow &r) { return r.document.contractNumber; },
         .raw = {},
         .shown = false},
        {.key = QStringLiteral("period"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "Period")),
         .text = [](const DocumentRow &r) { return DocumentWords::period(r.document); },
         .raw = [](const DocumentRow &r) { return r.document.periodFrom; },
         .shown = false},
        money("net", QT_TRANSLATE_NOOP("DocumentColumns", "Net"), &InvoiceFigures::net),
        money("vat", QT_TRANSLATE_NOOP("DocumentColumns", "VAT"), &InvoiceFigures::vat),
        money("gross", QT_TRANSLATE_NOOP("DocumentColumns", "Gross"), &InvoiceFigures::gross),
        {.key = QStringLiteral("check"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "Check")),
         .text =
             [checked](const DocumentRow &r) {
                 const auto check = checked(r);
                 return check ? BillWords::verdict(*check) : QString();
             },
         .raw = {},
         .tone =
             [checked](const DocumentRow &r) {
                 const auto check = checked(r);
                 return check ? BillWords::tone(check->verdict()) : Tone::Neutral;
             },
         .hint =
             [checked](const DocumentRow &r) {
                 QStringList lines;
                 if (const auto check = checked(r))
                     for (const BillFinding &finding : check->deviations())
                         lines << BillWords::sentence(finding);
                 return lines.join(u'\n');
             }},
        {.key = QStringLiteral("state"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "State")),
         .text = [today](const DocumentRow &r) { return DocumentWords::state(r, today()); },
         .raw = {},
         .tone = [today](const DocumentRow &r) { return DocumentWords::stateTone(r, today()); },
         .hint =
             [today](const DocumentRow &r) {
                 const auto days = r.document.daysUntilDeleted(today());
                 if (r.state != DocumentState::Archived || !days || *days <= 0)
                     return r.archivePath;
                 return QCoreApplication::translate("DocumentColumns", "The provider deletes it in %n day(s). Your copy stays.",
                                                    nullptr, *days);
             }},
        {.key = QStringLiteral("due"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "Due")),
         .text = [](const DocumentRow &r) { return r.figures ? DisplayText::date(r.figures->dueDate) : QString(); },
         .raw = [](const DocumentRow &r) { return r.figures ? QVariant(r.figures->dueDate) : QVariant(); }},
        {.key = QStringLiteral("marks"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "Marks")),
         .text = [](const DocumentRow &r) { return DocumentWords::marks(r); },
         .raw = {},
         .hint = [](const DocumentRow &r) { return DocumentWords::marksInFull(r); }},
        {.key = QStringLiteral("size"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "Size")),
         .alignment = right,
         .text = [](const DocumentRow &r) { return DisplayText::size(r.document.size); },
         .raw = [](const DocumentRow &r) { return r.document.size; },
         .shown = false},
        {.key = QStringLiteral("archived"),
         .title = title(QT_TRANSLATE_NOOP("DocumentColumns", "Archived on")),
         .alignment = left,
         .text = [](const DocumentRow &r) { return DisplayText::instant(r.archivedAt); },
         .raw = [](const DocumentRow &r) { return r.archivedAt; },
         .shown = false},
    };
}
