#include "billcheckview.h"

#include "billfindingsmodel.h"
#include "billwords.h"
#include "clock.h"
#include "columncell.h"
#include "datatable.h"
#include "deadlines.h"
#include "deadlinewords.h"
#include "livetext.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

BillCheckView::BillCheckView(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("billCheck"));
    m_summary = new TextLabel(TextLabel::Role::Body, this);
    m_summary->setObjectName(QStringLiteral("billSummary"));
    m_objection = new TextLabel(TextLabel::Role::Muted, this);
    m_objection->setObjectName(QStringLiteral("billObjection"));
    m_reason = new TextLabel(TextLabel::Role::Muted, this);
    m_reason->setObjectName(QStringLiteral("billReason"));
    for (TextLabel *label : {m_summary, m_objection, m_reason}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_model = new BillFindingsModel(this);
    m_proxy = new QSortFilterProxyModel(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(TableRole::Raw);
    m_table = new DataTable(QStringLiteral("billFindings"), context.settings, this);
    m_table->show(*m_proxy,
                  {QStringLiteral("line"), QStringLiteral("billed"), QStringLiteral("expected"), QStringLiteral("check")},
                  QStringLiteral("line"), Qt::AscendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_objection);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    connect(m_table, &DataTable::chosenChanged, this, [this] { explain(); });
    LiveText::on(this, [this] {
        m_table->setAccessibleName(tr("Positions of the invoice"));
        m_model->refreshWords();
    });
}

void BillCheckView::show(const DocumentRow *row, const std::optional<BillCheck> &check)
{
    const bool empty = m_model->rowCount() == 0;
    m_model->show(check.value_or(BillCheck()));
    m_table->setVisible(check && !check->findings.isEmpty());
    m_summary->setText(summary(row, check));
    const auto objection = row && check && check->verdict() == BillFinding::Verdict::Deviates
                               ? Deadlines::ofObjection(row->document, m_context.clock.today())
                               : std::nullopt;
    m_objection->setText(objection
                             ? tr("Objection until %1: %2.")
                                   .arg(DeadlineWords::day(*objection), DeadlineWords::left(*objection, m_context.clock.today()))
                             : QString());
    m_objection->setVisible(objection.has_value());
    const QString id = row ? row->document.id : QString();
    if (id != m_shown || empty) {
        m_shown = id;
        m_table->fitColumns(180);
        // what deviates is what somebody came for
        for (const BillFindingRow &finding : m_model->allRows())
            if (finding.finding.verdict == BillFinding::Verdict::Deviates) {
                m_table->selectId(QString::number(finding.place));
                break;
            }
    }
    explain();
}

QString BillCheckView::summary(const DocumentRow *row, const std::optional<BillCheck> &check) const
{
    using Verdict = BillFinding::Verdict;
    if (!row)
        return tr("Choose an invoice to see its check.");
    if (row->document.type != Contract::DocumentType::InvoicePdf)
        return tr("Only invoices are checked.");
    if (row->archivePath.isEmpty())
        return tr("It is checked when it is in the archive.");
    if (!check)
        return tr("It has not been checked yet.");
    if (check->findings.isEmpty())
        return tr("The invoice carries no positions that could be checked.");
    QStringList parts{tr("%n position(s) agree", nullptr, check->count(Verdict::Agrees))};
    if (const int count = check->count(Verdict::Deviates))
        parts << tr("%n deviate(s)", nullptr, count) + (check->difference().isZero()
                                                            ? QString()
                                                            : tr(" by %1 net").arg(BillWords::difference(check->difference())));
    if (const int count = check->count(Verdict::NotCheckable))
        parts << tr("%n cannot be checked", nullptr, count);
    return parts.join(QStringLiteral(" · "));
}

void BillCheckView::explain()
{
    const BillFindingRow *row = m_model->row(m_table->currentId());
    if (!row)
        return m_reason->clear();
    const QString source = BillWords::source(row->finding);
    m_reason->setText(BillWords::sentence(row->finding) + (source.isEmpty() ? QString() : u'\n' + source));
}
