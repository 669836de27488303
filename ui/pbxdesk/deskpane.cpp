#include "deskpane.h"

#include "buttons.h"
#include "errorwords.h"
#include "textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

DeskPane::DeskPane(const QString &name, QWidget *form, QWidget *parent) : Card(parent)
{
    setObjectName(name + QStringLiteral("Pane"));
    m_title = new TextLabel(TextLabel::Role::Heading, this);
    m_note = new TextLabel(TextLabel::Role::Small, this);
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(name + QStringLiteral("Message"));
    m_question = new TextLabel(TextLabel::Role::Body, this);
    m_question->setObjectName(name + QStringLiteral("Question"));
    for (TextLabel *label : {m_title, m_note, m_message, m_question})
        label->setWordWrap(true);
    m_save = Buttons::primary(name + QStringLiteral("Save"), this);
    m_remove = Buttons::plain(name + QStringLiteral("Remove"), this);
    m_confirm = Buttons::plain(name + QStringLiteral("RemoveConfirm"), this);
    m_form = new QWidget(this);
    auto *inside = new QVBoxLayout(m_form);
    inside->setContentsMargins(0, 0, 6, 0);
    inside->addWidget(form);
    inside->addStretch();
    m_scroll = new QScrollArea(this);
    QScrollArea *scroll = m_scroll;
    m_form->installEventFilter(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_remove);
    bottom->addWidget(m_confirm);
    bottom->addStretch();
    bottom->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(scroll, 1);
    column->addWidget(m_message);
    column->addWidget(m_question);
    column->addLayout(bottom);
    connect(m_save, &QPushButton::clicked, this, [this] {
        say({}); // what an earlier attempt was told
        Q_EMIT saveWanted();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_question->show();
        m_confirm->show();
        m_remove->hide();
        m_confirm->setFocus();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        say({});
        Q_EMIT removalConfirmed();
    });
    m_message->hide();
    setRemoval({}, {}, {});
}

/// There is no scrolling sideways: the pane is as wide as its form, in each language.
bool DeskPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show))
        m_scroll->setMinimumWidth(m_form->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    return Card::eventFilter(watched, event);
}

void DeskPane::setTitle(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void DeskPane::setSave(const QString &text, const QString &whyNot)
{
    m_save->setText(text);
    m_whyNoSave = whyNot;
    refresh();
}

void DeskPane::setRemoval(const QString &text, const QString &question, const QString &whyNot)
{
    m_remove->setText(text);
    m_remove->setVisible(!text.isEmpty());
    m_question->setText(question);
    m_question->hide();
    m_confirm->setText(tr("Yes, remove"));
    m_confirm->hide();
    m_whyNoRemoval = whyNot;
    refresh();
}

void DeskPane::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void DeskPane::refresh()
{
    const QString busy = m_busy ? tr("Being saved …") : QString();
    Buttons::allow(m_save, m_busy ? busy : m_whyNoSave);
    Buttons::allow(m_remove, m_busy ? busy : m_whyNoRemoval);
    Buttons::allow(m_confirm, m_busy ? busy : m_whyNoRemoval);
}

void DeskPane::say(const QString &text, bool good)
{
    m_message->setRole(good ? TextLabel::Role::Good : TextLabel::Role::Error);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void DeskPane::report(const Error &error)
{
    QStringList lines{ErrorWords::sentence(error)};
    for (const Error::Field &field : error.fields)
        lines << ErrorWords::of(Error::make(Error::Kind::Invalid, field.code)).text;
    lines.removeDuplicates();
    say(lines.join(u'\n'));
}
