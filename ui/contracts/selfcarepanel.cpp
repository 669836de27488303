#include "selfcarepanel.h"

#include "buttons.h"
#include "clipeditor.h"
#include "contractwords.h"
#include "diversioneditor.h"
#include "livetext.h"
#include "pbxpath.h"
#include "registrationeditor.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using Ordering::DiversionKind;
using Ordering::Feature;

SelfCarePanel::SelfCarePanel(const UiContext &context, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("selfCarePanel"));
    m_once = new DiversionEditor(DiversionKind::Once, context, this);
    m_permanent = new DiversionEditor(DiversionKind::Permanent, context, this);
    m_clip = new ClipEditor(context, this);
    m_registration = new RegistrationEditor(context, this);
    m_nothing = new TextLabel(TextLabel::Role::Muted, this);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_nothing);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](Feature feature, const char *name, QWidget *editor) {
        QPushButton *button = Buttons::chip(QLatin1String(name), this);
        button->setAutoExclusive(true);
        button->hide(); // until a contract has it: all together would be wider than their place
        m_stack->addWidget(editor);
        m_entries.append({feature, button, editor});
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, feature] { open(feature); });
    };
    add(Feature::OnceEditor, "openOnce", m_once);
    add(Feature::OnceInPbx, "openPbxPath", new PbxPath(this));
    add(Feature::PermanentDiversion, "openPermanent", m_permanent);
    add(Feature::ClipNumbers, "openClip", m_clip);
    add(Feature::MultiRegistration, "openMulti", m_registration);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(12);
    column->addLayout(buttons);
    column->addWidget(m_stack, 1);
    LiveText::on(this, [this] { retranslate(); });
}

void SelfCarePanel::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        switch (entry.feature) {
        case Feature::OnceEditor:
        case Feature::OnceInPbx:
            entry.button->setText(tr("ecotel@once"));
            break;
        case Feature::PermanentDiversion:
            entry.button->setText(tr("Permanent diversion"));
            break;
        case Feature::ClipNumbers:
            entry.button->setText(m_care && !m_care->clipNumbers.isEmpty()
                                      ? tr("CLIP numbers (%1)").arg(m_care->clipNumbers.size())
                                      : tr("CLIP numbers"));
            break;
        default:
            entry.button->setText(tr("Multiple registration"));
        }
    }
    const bool any = std::any_of(m_entries.begin(), m_entries.end(),
                                 [this](const Entry &entry) { return ContractWords::has(m_contract, entry.feature); });
    m_nothing->setText(any ? tr("The present configuration has not been loaded yet.")
                           : tr("Nothing of this contract is configured here. Options are booked on the page Options."));
}

void SelfCarePanel::show(const ServiceContract &contract, const std::optional<SelfCare> &care)
{
    const bool other = contract.id != m_contract.id;
    m_contract = contract;
    m_care = care;
    bool first = true;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool has = ContractWords::has(contract, entry.feature);
        entry.button->setVisible(has);
        if (has && other && std::exchange(first, false))
            open(entry.feature);
        if (!has && m_stack->currentWidget() == entry.editor)
            m_stack->setCurrentWidget(m_nothing);
    }
    if (other && first)
        m_stack->setCurrentWidget(m_nothing);
    if (care) {
        m_once->show(contract, *care);
        m_permanent->show(contract, *care);
        m_clip->show(contract, *care);
        m_registration->show(contract, *care);
    } else {
        m_stack->setCurrentWidget(m_nothing);
    }
    retranslate();
}

void SelfCarePanel::open(Feature feature)
{
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.feature == feature && ContractWords::has(m_contract, feature)) {
            entry.button->setChecked(true);
            m_stack->setCurrentWidget(m_care || feature == Feature::OnceInPbx ? entry.editor : m_nothing);
        }
}
