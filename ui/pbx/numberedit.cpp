#include "numberedit.h"

#include "buttons.h"
#include "choice.h"
#include "formrows.h"
#include "icons.h"
#include "livetext.h"
#include "pbxnumberrules.h"
#include "pbxservice.h"
#include "pbxview.h"
#include "pbxwords.h"
#include "perioddraft.h"
#include "targetedit.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QScrollArea>
#include <QVBoxLayout>

using Pbx::NumberUsage;

namespace
{
constexpr NumberUsage usages[] = {NumberUsage::Voice, NumberUsage::Conference, NumberUsage::PersonalFax, NumberUsage::SharedFax};
}

NumberEditPane::NumberEditPane(const UiContext &context, PbxView &view, QWidget *parent)
    : NumberAction(QStringLiteral("edit"), context, view, parent)
{
    m_form = new FormRows(this);
    m_usage = m_form->box(QStringLiteral("editUsage"), [] { return tr("Use"); });
    for (int i = 0; i < 4; ++i)
        m_usage->addItem(QString());
    m_group = m_form->box(QStringLiteral("editGroup"), [] { return tr("Group/location"); });
    m_target = new TargetEdit(this);
    m_target->setObjectName(QStringLiteral("editTarget"));
    m_form->add(m_target, [] { return tr("Calls go to"); });
    m_table = new TextLabel(TextLabel::Role::Section, this);
    m_table->setWordWrap(true);
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_rows);
    scroll->viewport()->setAutoFillBackground(false); // the card shows through
    m_rows->setAutoFillBackground(false);
    m_add = Buttons::plain(QStringLiteral("editAddPeriod"), this);
    m_add->setIcon(Icons::get(QStringLiteral("plus")));
    body().addWidget(m_form);
    body().addWidget(m_table);
    body().addWidget(scroll, 1);
    body().addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_form, &FormRows::edited, this, [this] { refresh(); });
    connect(m_target, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        RoutePeriod usual;
        usual.days = PbxNumberRules::weekDays().mid(0, 5);
        addPeriod(usual);
        m_periods.last()->firstField()->setFocus();
        refresh();
    });
}

void NumberEditPane::start()
{
    const QSignalBlocker quiet(m_form);
    const auto pbx = m_view.of(m_number.contractId);
    const NumberSettings &settings = m_number.settings;
    m_usage->setCurrentIndex(qMax(0, int(std::find(std::begin(usages), std::end(usages), settings.usage) - usages) % 4));
    QList<std::pair<QString, QString>> groups;
    for (const PbxGroup &group : pbx->groups())
        groups << std::pair(group.id, group.settings.name);
    Choice::fill(m_group, groups);
    Choice::choose(m_group, settings.groupId);
    m_target->setPbx(pbx);
    m_target->setTarget(settings.routing.target);
    qDeleteAll(m_periods);
    m_periods.clear();
    for (const RoutePeriod &period : settings.routing.periods)
        addPeriod(period);
}

void NumberEditPane::addPeriod(const RoutePeriod &period)
{
    auto *row = new PeriodDraft(m_rows);
    row->set(period, m_view.of(m_number.contractId));
    m_periods << row;
    auto *rows = static_cast<QVBoxLayout *>(m_rows->layout());
    rows->insertWidget(rows->count() - 1, row);
    connect(row, &PeriodDraft::edited, this, [this] { refresh(); });
    connect(row, &PeriodDraft::removed, this, [this, row] { removePeriod(row); });
}

void NumberEditPane::removePeriod(PeriodDraft *row)
{
    m_periods.removeOne(row);
    row->hide();
    row->deleteLater(); // its button is still in its click
    m_add->setFocus();
    refresh();
}

NumberSettings NumberEditPane::draft() const
{
    NumberSettings draft;
    draft.groupId = Choice::id(m_group);
    draft.usage = usages[qBound(0, m_usage->currentIndex(), 3)];
    draft.routing.target = m_target->target();
    for (const PeriodDraft *row : m_periods)
        draft.routing.periods << row->period();
    return PbxNumberRules::normalised(draft);
}

void NumberEditPane::words()
{
    setTitle(tr("Edit %1").arg(m_view.numbers().text(m_number.number)));
    setText({});
    for (int i = 0; i < 4; ++i)
        if (m_usage->itemText(i) != PbxWords::usage(usages[i]))
            m_usage->setItemText(i, PbxWords::usage(usages[i]));
    m_target->setPlaceholderText(tr("Internal number, name or number; empty: the assigned seat"));
    m_table->setText(tr("Time-table: the first row that holds decides"));
    m_add->setText(tr("Add row"));
    setGo(tr("Save"));
}

QString NumberEditPane::hindrance() const
{
    return draft() == m_number.settings ? tr("Nothing has been changed.") : QString();
}

void NumberEditPane::go()
{
    const NumberSettings settings = draft();
    const auto pbx = m_view.of(m_number.contractId);
    const QList<QuoteProblem> problems = PbxNumberRules(*pbx).settings(m_number, settings);
    if (!problems.isEmpty()) {
        const QString pointer = problems.first().pointer;
        const int row = pointer.section(u'/', 3, 3).toInt();
        const bool period = pointer.startsWith(u"/routing/periods/") && row < m_periods.size();
        return say(problems, period ? m_periods[row]->firstField() : m_target);
    }
    send(m_context.pbx->saveNumber(m_number.id, m_number.rev, settings), [this] { Q_EMIT done(tr("The number is saved."), {}); });
}
