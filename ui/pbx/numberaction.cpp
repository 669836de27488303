#include "numberaction.h"

#include "buttons.h"
#include "errorwords.h"
#include "livetext.h"
#include "pbxaccess.h"
#include "pbxservice.h"
#include "problemwords.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

NumberAction::NumberAction(const QString &name, const UiContext &context, PbxView &view, QWidget *parent)
    : QWidget(parent), m_context(context), m_view(view)
{
    setObjectName(name + QStringLiteral("Action"));
    const auto label = [this](TextLabel::Role role, const QString &objectName) {
        auto *made = new TextLabel(role, this);
        made->setObjectName(objectName);
        made->setWordWrap(true);
        return made;
    };
    m_title = label(TextLabel::Role::Heading, name + QStringLiteral("Title"));
    m_text = label(TextLabel::Role::Body, name + QStringLiteral("Text"));
    m_message = label(TextLabel::Role::Error, name + QStringLiteral("Message"));
    m_message->hide();
    m_cancel = Buttons::plain(name + QStringLiteral("Cancel"), this);
    m_go = Buttons::primary(name + QStringLiteral("Go"), this);
    m_body = new QVBoxLayout;
    m_body->setSpacing(8);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_cancel);
    bottom->addStretch();
    bottom->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_body, 1);
    column->addWidget(m_message);
    column->addLayout(bottom);
    connect(m_cancel, &QPushButton::clicked, this, &NumberAction::cancelled);
    connect(m_go, &QPushButton::clicked, this, [this] { go(); });
    PbxAccess::whenChanged(context, this, [this] { refresh(); });
}

void NumberAction::begin(const PbxNumber &number)
{
    m_number = number;
    say(QString());
    start();
    refresh();
}

void NumberAction::setTitle(const QString &text)
{
    m_title->setText(text);
}

void NumberAction::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void NumberAction::setGo(const QString &text)
{
    m_go->setText(m_busy ? tr("Being sent …") : text);
}

void NumberAction::say(const QString &text, QWidget *field)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    if (field)
        field->setFocus();
}

void NumberAction::say(const QList<QuoteProblem> &problems, QWidget *field)
{
    if (!problems.isEmpty())
        say(ProblemWords::sentence(problems.first()), field);
}

void NumberAction::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void NumberAction::report(const Error &error)
{
    if (const auto now = m_context.pbx->number(m_number.id))
        m_number = *now; // the next try is about what is true now
    refresh();
    say(ErrorWords::sentence(error.fields.isEmpty() ? error : Error::make(error.kind, error.fields.first().code)));
}

void NumberAction::refresh()
{
    words();
    m_cancel->setText(tr("Cancel"));
    const QString why = PbxAccess::whyNoChange(m_context);
    Buttons::allow(m_go, !why.isEmpty() ? why : m_busy ? tr("Being sent …") : hindrance());
}
