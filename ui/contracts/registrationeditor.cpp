#include "registrationeditor.h"

#include "buttons.h"
#include "contractaccess.h"
#include "contractservice.h"
#include "errorwords.h"
#include "livetext.h"
#include "notices.h"
#include "problemwords.h"
#include "selfcarerules.h"
#include "selfcarewords.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using Ordering::RegistrationMode;

namespace
{
constexpr RegistrationMode modes[] = {RegistrationMode::Off, RegistrationMode::LoadSharing, RegistrationMode::Redundant};
}

RegistrationEditor::RegistrationEditor(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("registrationEditor"));
    m_modeLabel = new TextLabel(TextLabel::Role::Muted, this);
    m_mode = new QComboBox(this);
    m_mode->setObjectName(QStringLiteral("registrationMode"));
    for (int i = 0; i < 3; ++i)
        m_mode->addItem(QString());
    m_meaning = new TextLabel(TextLabel::Role::Small, this);
    m_meaning->setObjectName(QStringLiteral("registrationMeaning"));
    m_meaning->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_modeLabel, 0, 0);
    grid->addWidget(m_mode, 0, 1);
    grid->addWidget(m_meaning, 1, 1);
    for (int i = 0; i < 2; ++i) {
        m_labels[i] = new TextLabel(TextLabel::Role::Muted, this);
        m_addresses[i] = new QLineEdit(this);
        m_addresses[i]->setObjectName(QStringLiteral("registrationAddress%1").arg(i + 1));
        connect(m_addresses[i], &QLineEdit::textChanged, this, [this] { refresh(); });
        grid->addWidget(m_labels[i], 2 + i, 0);
        grid->addWidget(m_addresses[i], 2 + i, 1);
    }
    m_problem = new TextLabel(TextLabel::Role::Error, this);
    m_problem->setObjectName(QStringLiteral("registrationProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save = Buttons::primary(QStringLiteral("registrationSave"), this);
    grid->addWidget(m_problem, 4, 0, 1, 2);
    grid->addWidget(m_save, 5, 1, Qt::AlignRight);
    grid->setRowStretch(6, 1);
    grid->setColumnStretch(1, 1);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    LiveText::on(this, [this] { retranslate(); });
}

void RegistrationEditor::retranslate()
{
    m_modeLabel->setText(tr("Mode"));
    m_mode->setAccessibleName(tr("Mode"));
    for (int i = 0; i < 3; ++i)
        m_mode->setItemText(i, SelfCareWords::mode(modes[i]));
    for (int i = 0; i < 2; ++i) {
        const QString name = tr("IP address %1").arg(i + 1);
        m_labels[i]->setText(name);
        m_addresses[i]->setAccessibleName(name);
    }
    m_save->setText(tr("Save"));
    refresh();
}

void RegistrationEditor::show(const ServiceContract &contract, const SelfCare &care)
{
    const bool untouched = contract.id != m_contract.id || typed() == m_care.registration;
    m_contract = contract;
    m_care = care;
    if (untouched)
        fill();
    refresh();
}

void RegistrationEditor::fill()
{
    const Registration &stored = m_care.registration;
    const QSignalBlocker quiet(m_mode);
    m_mode->setCurrentIndex(stored.mode == RegistrationMode::LoadSharing ? 1
                            : stored.mode == RegistrationMode::Redundant ? 2
                                                                         : 0);
    for (int i = 0; i < 2; ++i)
        m_addresses[i]->setText(stored.addresses.value(i));
}

Registration RegistrationEditor::typed() const
{
    Registration registration;
    registration.mode = modes[qBound(0, m_mode->currentIndex(), 2)];
    for (const QLineEdit *edit : m_addresses)
        if (registration.mode != RegistrationMode::Off && !edit->text().trimmed().isEmpty())
            registration.addresses << edit->text().trimmed();
    return SelfCareRules::normalised(registration);
}

void RegistrationEditor::refresh()
{
    const Registration now = typed();
    m_meaning->setText(SelfCareWords::modeMeaning(now.mode));
    QString why = ContractAccess::whyNoWrite(m_context, m_contract);
    m_mode->setEnabled(why.isEmpty());
    for (QLineEdit *edit : m_addresses)
        edit->setEnabled(why.isEmpty() && now.mode != RegistrationMode::Off);
    const QList<QuoteProblem> problems = SelfCareRules(m_contract).registration(now);
    if (why.isEmpty() && m_sending)
        why = tr("Being sent …");
    if (why.isEmpty() && now == m_care.registration)
        why = tr("Nothing has been changed yet.");
    if (why.isEmpty() && !problems.isEmpty())
        why = ProblemWords::sentence(problems.first());
    Buttons::allow(m_save, why);
}

void RegistrationEditor::save()
{
    if (m_sending)
        return;
    m_sending = true;
    m_problem->hide();
    refresh();
    const QString id = m_contract.id;
    QCoro::connect(m_context.contracts->saveRegistration(id, m_care.rev, typed()), this, [this, id](Result<SelfCare> saved) {
        m_sending = false;
        if (id != m_contract.id)
            return refresh();
        if (saved) {
            m_care = *saved;
            fill();
            m_context.notices.toast(tr("Saved."), Tone::Good);
        } else {
            if (const auto now = m_context.contracts->selfCare(id))
                m_care = *now;
            m_problem->setText(ErrorWords::sentence(saved.error()));
            m_problem->show();
        }
        refresh();
    });
}
