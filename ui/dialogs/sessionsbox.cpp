#include "sessionsbox.h"

#include "buttons.h"
#include "displaytext.h"
#include "errorwords.h"
#include "securityservice.h"
#include "stateview.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace
{
constexpr int idRole = Qt::UserRole, currentRole = Qt::UserRole + 1;
} // namespace

SessionsBox::SessionsBox(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *heading = new TextLabel(TextLabel::Role::Section, this);
    heading->setText(tr("Sessions"));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("sessionsList"));
    m_list->setAccessibleName(heading->text());
    m_list->setWordWrap(true);
    m_state = new StateView(m_list, this);
    m_end = Buttons::plain(QStringLiteral("sessionEnd"), this);
    m_end->setText(tr("End session"));
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("sessionMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_end);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading);
    column->addWidget(m_state, 1);
    column->addWidget(m_message);
    column->addLayout(row);
    connect(m_end, &QPushButton::clicked, this, [this] { end(); });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        const QListWidgetItem *item = m_list->currentItem();
        m_end->setEnabled(item && !item->data(currentRole).toBool());
    });
    load();
}

void SessionsBox::load()
{
    m_end->setEnabled(false);
    m_state->showLoading(tr("Loading …"));
    QCoro::connect(m_context.security->sessions(), this, [this](const Result<QList<SessionEntry>> &sessions) {
        if (sessions)
            show(*sessions);
        else
            m_state->showFailed(sessions.error(), [this] { load(); });
    });
}

void SessionsBox::show(const QList<SessionEntry> &sessions)
{
    m_list->clear();
    for (const SessionEntry &session : sessions) {
        const QString device = session.device.isEmpty() ? tr("Unnamed device") : session.device;
        QString text =
            tr("%1 · %2 · since %3 · last used %4")
                .arg(device, session.address, DisplayText::instant(session.createdAt), DisplayText::instant(session.lastUsedAt));
        if (session.current)
            text = tr("This session: %1").arg(text);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(idRole, session.id);
        item->setData(currentRole, session.current);
    }
    m_state->showContent();
}

void SessionsBox::end()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    m_end->setEnabled(false);
    QCoro::connect(m_context.security->endSession(item->data(idRole).toString()), this, [this](const Result<void> &done) {
        m_message->setText(done ? QString() : ErrorWords::sentence(done.error()));
        m_message->setVisible(!done);
        load(); // also after a failure: it may have ended by itself
    });
}
