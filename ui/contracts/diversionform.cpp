#include "diversionform.h"

#include "buttons.h"
#include "contractwords.h"
#include "livetext.h"
#include "numberrange.h"
#include "phonenumber.h"
#include "selfcarerules.h"
#include "selfcarewords.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using Ordering::DiversionScope;

DiversionForm::DiversionForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("diversionForm"));
    m_title = new TextLabel(TextLabel::Role::Heading, this);
    m_numberLabel = new TextLabel(TextLabel::Role::Muted, this);
    m_numbers = new QComboBox(this);
    m_numbers->setObjectName(QStringLiteral("diversionNumbers"));
    m_extension = new QLineEdit(this);
    m_extension->setObjectName(QStringLiteral("extensionDigits"));
    m_extension->setMaximumWidth(90);
    static const QRegularExpression digits(QStringLiteral("[0-9]*"));
    m_extension->setValidator(new QRegularExpressionValidator(digits, m_extension));
    m_number = new TextLabel(TextLabel::Role::Body, this);
    m_number->setObjectName(QStringLiteral("diversionNumber"));
    m_targetLabel = new TextLabel(TextLabel::Role::Muted, this);
    m_target = new QLineEdit(this);
    m_target->setObjectName(QStringLiteral("diversionTarget"));
    m_recognised = new TextLabel(TextLabel::Role::Small, this);
    m_recognised->setObjectName(QStringLiteral("targetRecognised"));
    m_recognised->setWordWrap(true);
    m_active = new QCheckBox(this);
    m_active->setObjectName(QStringLiteral("diversionActive"));
    m_problem = new TextLabel(TextLabel::Role::Error, this);
    m_problem->setObjectName(QStringLiteral("diversionProblem"));
    m_problem->setWordWrap(true);
    m_take = Buttons::plain(QStringLiteral("diversionTake"), this);
    m_cancel = Buttons::link(QStringLiteral("diversionCancel"), this);
    auto *number = new QHBoxLayout;
    number->addWidget(m_numbers, 1);
    number->addWidget(m_extension);
    number->addWidget(m_number, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_numberLabel, 1, 0);
    grid->addLayout(number, 1, 1);
    grid->addWidget(m_targetLabel, 2, 0);
    grid->addWidget(m_target, 2, 1);
    grid->addWidget(m_recognised, 3, 1);
    grid->addWidget(m_active, 4, 1);
    grid->addWidget(m_problem, 5, 0, 1, 2);
    grid->addLayout(buttons, 6, 1);
    grid->setColumnStretch(1, 1);
    connect(m_target, &QLineEdit::textChanged, this, [this] { recognise(); });
    connect(m_extension, &QLineEdit::textChanged, this, [this] { recognise(); });
    connect(m_numbers, &QComboBox::currentIndexChanged, this, [this] { recognise(); });
    connect(m_active, &QCheckBox::toggled, this, &DiversionForm::edited);
    connect(m_take, &QPushButton::clicked, this, &DiversionForm::taken);
    connect(m_cancel, &QPushButton::clicked, this, &DiversionForm::cancelled);
    for (QLineEdit *edit : {m_target, m_extension})
        connect(edit, &QLineEdit::returnPressed, this, &DiversionForm::taken);
    LiveText::on(this, [this] { retranslate(); });
}

void DiversionForm::retranslate()
{
    m_title->setText(m_new ? tr("New diversion: %1").arg(SelfCareWords::scope(m_scope)) : tr("Change diversion"));
    m_numberLabel->setText(m_scope == DiversionScope::Extension ? tr("Extension") : tr("Number"));
    m_numbers->setAccessibleName(tr("Number"));
    m_extension->setAccessibleName(tr("Extension, its digits only"));
    m_extension->setPlaceholderText(tr("e.g. 11"));
    m_targetLabel->setText(tr("Target number"));
    m_target->setAccessibleName(tr("Target number"));
    m_active->setText(tr("Active"));
    m_take->setText(tr("Take over"));
    m_cancel->setText(tr("Cancel"));
    recognise();
}

void DiversionForm::fillNumbers(const ServiceContract &contract)
{
    // Only what the contract has and what works: never a CLIP number (G-26), never one that is still on its way (R2-002).
    m_objects = contract.numbers;
    m_objects.removeIf([this](const NumberObject &object) {
        const bool block = object.kind == Ordering::NumberKind::Block;
        return object.state != Ordering::NumberState::Active || block == (m_scope == DiversionScope::Single);
    });
    m_numbers->clear();
    for (const NumberObject &object : std::as_const(m_objects))
        m_numbers->addItem(ContractWords::numbers(object));
}

void DiversionForm::beginAdd(const ServiceContract &contract, DiversionScope scope)
{
    m_new = true;
    m_scope = scope;
    fillNumbers(contract);
    m_numbers->show();
    m_extension->setVisible(scope == DiversionScope::Extension);
    m_extension->clear();
    m_number->hide();
    m_target->clear();
    m_active->setChecked(true);
    setProblem({});
    retranslate();
    (scope == DiversionScope::Extension ? m_extension : m_target)->setFocus();
}

void DiversionForm::beginChange(const ServiceContract &contract, const Diversion &diversion)
{
    m_new = false;
    m_scope = diversion.scope;
    fillNumbers(contract);
    m_fixed = diversion.number;
    m_numbers->hide();
    m_extension->hide();
    m_number->setText(diversion.number);
    m_number->show();
    m_target->setText(diversion.target);
    m_active->setChecked(diversion.active);
    setProblem({});
    retranslate();
    m_target->setFocus();
    m_target->selectAll();
}

std::optional<Diversion> DiversionForm::diversion() const
{
    Diversion diversion;
    diversion.scope = m_scope;
    diversion.active = m_active->isChecked();
    const auto target = PhoneNumber::parse(m_target->text());
    diversion.target = target ? target->e164() : m_target->text().trimmed();
    if (!m_new) {
        diversion.number = m_fixed;
        return diversion;
    }
    if (m_numbers->currentIndex() < 0 || m_numbers->currentIndex() >= m_objects.size())
        return std::nullopt;
    const NumberObject &object = m_objects[m_numbers->currentIndex()];
    if (m_scope != DiversionScope::Extension) {
        diversion.number = object.first;
        return diversion;
    }
    const auto number = NumberRange(object).extension(m_extension->text());
    if (!number)
        return std::nullopt;
    diversion.number = *number;
    return diversion;
}

void DiversionForm::recognise()
{
    const auto target = PhoneNumber::parse(m_target->text());
    QString text;
    if (target)
        text = tr("Is stored as %1").arg(target->e164());
    if (target && SelfCareRules::isForeign(m_target->text()))
        text += QStringLiteral(" · ") + tr("This number lies abroad: diverted calls may cost more.");
    m_recognised->setText(text);
    m_recognised->setVisible(!text.isEmpty());
    m_take->setEnabled(!m_target->text().trimmed().isEmpty());
    Q_EMIT edited();
}

void DiversionForm::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void DiversionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}
