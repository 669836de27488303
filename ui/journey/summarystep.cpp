#include "summarystep.h"

#include "card.h"
#include "datatable.h"
#include "displaytext.h"
#include "journeywords.h"
#include "livetext.h"
#include "orderwords.h"
#include "problemwords.h"
#include "stateview.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

SummaryStep::SummaryStep(const UiContext &context, OptionJourney &journey, QWidget *parent) : QWidget(parent), m_journey(journey)
{
    setObjectName(QStringLiteral("summaryStep"));
    m_model = new ColumnModel<Row>(
        columns(), [](const Row &row) { return QString::number(row.position); }, this);
    m_proxy = new QSortFilterProxyModel(this);
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(TableRole::Raw);
    auto *card = new Card(this);
    m_title = new TextLabel(TextLabel::Role::Heading, card);
    m_title->setContentsMargins(17, 0, 17, 0);
    m_table = new DataTable(QStringLiteral("journeyChanges"), context.settings, card);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->show(*m_proxy,
                  {QStringLiteral("mark"), QStringLiteral("position"), QStringLiteral("before"), QStringLiteral("after"),
                   QStringLiteral("once"), QStringLiteral("monthly"), QStringLiteral("effective")},
                  QStringLiteral("order"), Qt::AscendingOrder);
    m_state = new StateView(m_table, card);
    m_hint = new TextLabel(TextLabel::Role::Muted, card);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(17, 0, 17, 0);
    m_problems = new TextLabel(TextLabel::Role::Error, card);
    m_problems->setObjectName(QStringLiteral("journeyProblems"));
    m_problems->setWordWrap(true);
    m_problems->setContentsMargins(17, 0, 17, 0);
    m_notices = new QVBoxLayout;
    m_notices->setContentsMargins(17, 0, 17, 0);
    m_notices->setSpacing(6);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 14, 1, 14);
    inside->setSpacing(10);
    inside->addWidget(m_title);
    inside->addWidget(m_state, 1);
    inside->addLayout(m_notices);
    inside->addWidget(m_problems);
    inside->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    LiveText::on(this, [this] {
        m_table->setAccessibleName(tr("What changes"));
        m_model->refreshWords();
        m_shownNotices.clear();
        refresh();
    });
}

QList<Column<SummaryStep::Row>> SummaryStep::columns()
{
    using C = Column<Row>;
    constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        C{.key = QStringLiteral("mark"),
          .title = [] { return tr("Change"); },
          .text = [](const Row &r) { return OrderWords::mark(r.item.mark); },
          .raw = [](const Row &r) { return int(r.item.mark); },
          .tone = [](const Row &r) { return OrderWords::markTone(r.item.mark); }},
        C{.key = QStringLiteral("position"),
          .title = [] { return tr("Position"); },
          .text = [](const Row &r) { return JourneyWords::position(r.item); },
          .raw = {}},
        C{.key = QStringLiteral("before"),
          .title = [] { return tr("Before"); },
          .alignment = right,
          .text = [](const Row &r) { return QString::number(r.item.before); },
          .raw = [](const Row &r) { return r.item.before; }},
        C{.key = QStringLiteral("after"),
          .title = [] { return tr("After"); },
          .alignment = right,
          .text = [](const Row &r) { return QString::number(r.item.after); },
          .raw = [](const Row &r) { return r.item.after; }},
        C{.key = QStringLiteral("once"),
          .title = [] { return tr("Once"); },
          .alignment = right,
          .text = [](const Row &r) { return r.item.onceNet.toDisplay(); },
          .raw = [](const Row &r) { return r.item.onceNet.units(); }},
        C{.key = QStringLiteral("monthly"),
          .title = [] { return tr("Monthly"); },
          .alignment = right,
          .text =
              [](const Row &r) {
                  return (r.item.monthlyNet > Money() ? QStringLiteral("+ ") : QString()) + r.item.monthlyNet.toDisplay();
              },
          .raw = [](const Row &r) { return r.item.monthlyNet.units(); }},
        C{.key = QStringLiteral("effective"),
          .title = [] { return tr("Effective"); },
          .text =
              [](const Row &r) {
                  return r.item.effectiveOn.isValid() ? tr("as of %1").arg(DisplayText::date(r.item.effectiveOn))
                                                      : tr("with provisioning");
              },
          .raw = [](const Row &r) { return r.item.effectiveOn; }},
        C{.key = QStringLiteral("order"),
          .title = [] { return tr("No."); },
          .alignment = right,
          .text = [](const Row &r) { return QString::number(r.position + 1); },
          .raw = [](const Row &r) { return r.position; },
          .shown = false},
    };
}

QWidget *SummaryStep::firstFocus()
{
    return m_table;
}

void SummaryStep::refresh()
{
    m_title->setText(tr("This changes contract %1, %2").arg(m_journey.contract().number, m_journey.contract().product));
    m_hint->setText(tr("Quantities are totals. Reductions take effect at the end of the term that binds them."));
    QList<Row> rows;
    for (const OrderItem &item : m_journey.quote().changes)
        rows.append({item, int(rows.size())});
    const int before = m_model->rowCount();
    m_model->merge(rows);
    if (rows.isEmpty())
        m_state->showEmpty(tr("Nothing has been changed"), tr("Go back and change a number or an option."), {}, {});
    else
        m_state->showContent();
    if (before != rows.size())
        m_table->fitColumns();
    refreshNotices();
    QStringList words;
    for (const QuoteProblem &problem : m_journey.quote().problems)
        if (problem.code != QLatin1String("nothing_to_order") && problem.code != QLatin1String("acknowledgement_required"))
            words << ProblemWords::sentence(problem);
    words.removeDuplicates();
    m_problems->setText(words.join(u'\n'));
    m_problems->setVisible(!words.isEmpty());
}

void SummaryStep::refreshNotices()
{
    const QStringList wanted = m_journey.notices();
    if (m_shownNotices == wanted)
        return;
    m_shownNotices = wanted;
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        if (QLayout *line = item->layout())
            while (QLayoutItem *cell = line->takeAt(0)) {
                delete cell->widget();
                delete cell;
            }
        delete item->widget();
        delete item;
    }
    for (const QString &notice : wanted) {
        auto *check = new QCheckBox(this);
        check->setObjectName(QStringLiteral("notice_") + notice);
        check->setAccessibleName(JourneyWords::notice(notice));
        check->setChecked(m_journey.isAcknowledged(notice));
        connect(check, &QCheckBox::toggled, this, [this, notice](bool on) { m_journey.acknowledge(notice, on); });
        auto *words = new TextLabel(TextLabel::Role::Body, this);
        words->setWordWrap(true);
        words->setText(JourneyWords::notice(notice));
        words->setBuddy(check);
        auto *line = new QHBoxLayout;
        line->addWidget(check, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        m_notices->addLayout(line);
    }
}
