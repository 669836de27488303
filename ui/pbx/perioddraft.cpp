#include "perioddraft.h"

#include "buttons.h"
#include "livetext.h"
#include "pbxnumberrules.h"
#include "pbxwords.h"
#include "targetedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

PeriodDraft::PeriodDraft(QWidget *parent) : QWidget(parent)
{
    auto *days = new QHBoxLayout;
    for (const QString &day : PbxNumberRules::weekDays()) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("day_") + day);
        days->addWidget(box);
        m_days << box;
        connect(box, &QCheckBox::toggled, this, &PeriodDraft::edited);
    }
    m_remove = Buttons::icon(QStringLiteral("periodRemove"), QStringLiteral("minus"), this);
    days->addStretch();
    days->addWidget(m_remove);
    m_from = new QLineEdit(this);
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to = new QLineEdit(this);
    m_to->setObjectName(QStringLiteral("periodTo"));
    for (QLineEdit *edit : {m_from, m_to}) {
        edit->setMaximumWidth(70);
        edit->setMaxLength(5);
        connect(edit, &QLineEdit::textChanged, this, &PeriodDraft::edited);
    }
    m_target = new TargetEdit(this);
    m_target->setObjectName(QStringLiteral("periodTarget"));
    auto *times = new QHBoxLayout;
    times->addWidget(m_from);
    times->addWidget(m_to);
    times->addWidget(m_target, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(4);
    column->addLayout(days);
    column->addLayout(times);
    connect(m_target, &QLineEdit::textChanged, this, &PeriodDraft::edited);
    connect(m_remove, &QToolButton::clicked, this, &PeriodDraft::removed);
    LiveText::on(this, [this] {
        for (qsizetype i = 0; i < m_days.size(); ++i)
            m_days[i]->setText(PbxWords::day(PbxNumberRules::weekDays()[i]));
        m_from->setAccessibleName(tr("From"));
        m_to->setAccessibleName(tr("Until"));
        m_from->setPlaceholderText(QStringLiteral("08:00"));
        m_to->setPlaceholderText(QStringLiteral("18:00"));
        m_target->setAccessibleName(tr("Target"));
        m_target->setPlaceholderText(tr("Internal number, name or number; empty: the assigned seat"));
        m_remove->setAccessibleName(tr("Remove this row"));
        m_remove->setToolTip(tr("Remove this row"));
    });
}

void PeriodDraft::set(const RoutePeriod &period, std::shared_ptr<const PbxLookup> pbx)
{
    const QSignalBlocker quiet(this);
    for (qsizetype i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked(period.days.contains(PbxNumberRules::weekDays()[i]));
    m_from->setText(period.from);
    m_to->setText(period.to);
    m_target->setPbx(std::move(pbx));
    m_target->setTarget(period.target);
}

RoutePeriod PeriodDraft::period() const
{
    RoutePeriod period;
    for (qsizetype i = 0; i < m_days.size(); ++i)
        if (m_days[i]->isChecked())
            period.days << PbxNumberRules::weekDays()[i];
    period.from = m_from->text().trimmed();
    period.to = m_to->text().trimmed();
    period.target = m_target->target();
    return period;
}

QWidget *PeriodDraft::firstField() const
{
    return m_from;
}
