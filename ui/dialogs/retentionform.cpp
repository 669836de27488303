#include "retentionform.h"

#include "livetext.h"
#include "textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

RetentionForm::RetentionForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("retentionForm"));
    m_explanation = new TextLabel(TextLabel::Role::Body, this);
    m_explanation->setWordWrap(true);
    m_action = new QComboBox(this);
    m_action->setObjectName(QStringLiteral("retentionAction"));
    m_months = new QSpinBox(this);
    m_months->setObjectName(QStringLiteral("retentionMonths"));
    m_months->setRange(1, 120);
    m_months->setValue(6);
    m_notice = new TextLabel(TextLabel::Role::Muted, this);
    m_notice->setObjectName(QStringLiteral("worksCouncilNotice"));
    m_notice->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_action, 1);
    row->addWidget(m_months);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_explanation);
    column->addLayout(row);
    column->addWidget(m_notice);
    connect(m_action, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_months->setEnabled(index > 0);
        Q_EMIT changed();
    });
    connect(m_months, &QSpinBox::valueChanged, this, &RetentionForm::changed);
    LiveText::on(this, [this] { retranslate(); });
    m_months->setEnabled(false);
}

void RetentionForm::retranslate()
{
    m_explanation->setText(
        tr("What shall become of the call records (EVN) in your archive? Invoices always stay, as the law demands, for 8 "
           "years from the end of their year."));
    {
        const QSignalBlocker quiet(m_action);
        const int at = qMax(0, m_action->currentIndex());
        m_action->clear();
        m_action->addItems({tr("Keep them"), tr("Mask the last three digits of numbers after"), tr("Delete them after")});
        m_action->setCurrentIndex(at);
    }
    m_action->setAccessibleName(tr("Call records in the archive"));
    m_months->setSuffix(tr(" months"));
    m_months->setAccessibleName(tr("Months until the rule acts"));
    m_notice->setText(
        tr("Call records are personal data of your staff. Before they are kept or evaluated, staff must have been informed and "
           "the works council or staff council involved as the law requires (co-determination under § 87 (1) no. 6 BetrVG). "
           "What the rule removes is noted in the journal; it cannot be brought back."));
}

RetentionRule RetentionForm::rule() const
{
    RetentionRule rule;
    rule.action = RetentionRule::Action(m_action->currentIndex());
    rule.afterMonths = m_months->value();
    return rule;
}

void RetentionForm::setRule(const RetentionRule &rule)
{
    m_action->setCurrentIndex(int(rule.action));
    m_months->setValue(rule.afterMonths);
}
