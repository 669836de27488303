#include "statusfooter.h"

#include "clock.h"
#include "displaytext.h"
#include "documentservice.h"
#include "livetext.h"
#include "portalaccess.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QTimer>
#include <QVBoxLayout>

StatusFooter::StatusFooter(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_connection = new TextLabel(TextLabel::Role::Small, this);
    m_connection->setObjectName(QStringLiteral("connectionState"));
    m_connection->setWordWrap(true);
    m_archive = new TextLabel(TextLabel::Role::Small, this);
    m_archive->setObjectName(QStringLiteral("archiveState"));
    m_archive->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 10, 16, 14);
    column->setSpacing(3);
    column->addWidget(m_connection);
    column->addWidget(m_archive);
    m_timer = new QTimer(this);
    m_timer->setInterval(30'000);
    connect(m_timer, &QTimer::timeout, this, [this] { refresh(); });
    m_timer->start();
    const DocumentService &documents = context.documents;
    connect(&documents, &DocumentService::rowsChanged, this, [this] { refresh(); });
    connect(&documents, &DocumentService::progressChanged, this, [this] { refresh(); });
    connect(&documents, &DocumentService::fetchFinished, this, [this] { refresh(); });
    connect(&documents, &DocumentService::onlineChanged, this, [this](bool online) {
        m_online = online;
        refresh();
    });
    LiveText::on(this, [this] { refresh(); });
}

void StatusFooter::refresh()
{
    const DocumentService &documents = m_context.documents;
    const QString age = DisplayText::age(documents.lastSync(), m_context.clock.nowUtc());
    const bool local = PortalAccess::isLocal(m_context);
    m_connection->setText(local      ? QStringLiteral("○ ") + tr("Without provider access")
                          : m_online ? QStringLiteral("● ") + tr("Connected · updated %1").arg(age)
                                     : QStringLiteral("○ ") + tr("Offline · data as of %1").arg(age));
    if (documents.fetching()) {
        const FetchProgress progress = documents.progress();
        m_archive->setText(tr("Archive: fetching %1 of %2").arg(progress.done).arg(progress.total));
        return;
    }
    int archived = 0;
    int open = 0;
    for (const DocumentRow &row : documents.rows()) {
        archived += row.state == DocumentState::Archived || row.state == DocumentState::DeletedAtProvider;
        open += row.state == DocumentState::AtProvider;
    }
    m_archive->setText(open == 0 ? tr("Archive: %n document(s), all verified", nullptr, archived)
                                 : tr("Archive: %1 of %2 documents").arg(archived).arg(archived + open));
}
