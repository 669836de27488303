#include "attachmentbar.h"

#include "buttons.h"
#include "errorwords.h"
#include "filechooser.h"
#include "livetext.h"
#include "textlabel.h"
#include "ticketservice.h"
#include "uicontext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>

namespace
{
/// What the portal takes as a name: no path, not hidden, not too long.
QString shownName(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    for (QChar &c : name)
        if (c == u'/' || c == u'\\' || c.category() == QChar::Other_Control)
            c = u'_';
    if (name.startsWith(u'.'))
        name.prepend(u'_');
    return name.size() <= Ticket::fileNameMax ? name : name.left(80) + name.right(Ticket::fileNameMax - 80);
}
} // namespace

AttachmentBar::AttachmentBar(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("attachments"));
    m_add = Buttons::plain(QStringLiteral("attach"), this);
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("attachmentMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addWidget(m_message, 1);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_rows);
    column->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, [this] { choose(); });
    connect(context.tickets, &TicketService::refusalChanged, this, [this] { refresh(); });
    LiveText::on(this, [this] { rebuild(); });
}

void AttachmentBar::clear()
{
    m_wishes.clear();
    m_message->hide();
    rebuild();
}

void AttachmentBar::choose()
{
    m_context.files.open(window(), tr("Attach a file"), tr("Documents (*.pdf *.jpg *.jpeg *.png)"),
                         [this](const QString &path) { add(path); });
}

void AttachmentBar::add(const QString &path)
{
    m_uploading = true;
    m_message->hide();
    refresh();
    Q_EMIT changed();
    QCoro::connect(m_context.tickets->upload(path), this, [this, path](Result<Upload> upload) {
        m_uploading = false;
        if (upload)
            m_wishes.append({upload->id, shownName(path)});
        else
            m_message->setText(ErrorWords::sentence(upload.error()));
        m_message->setVisible(!upload);
        rebuild();
        Q_EMIT changed();
    });
}

void AttachmentBar::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const AttachmentWish &wish : std::as_const(m_wishes)) {
        auto *row = new QWidget(this);
        auto *name = new TextLabel(TextLabel::Role::Body, row);
        name->setTextFormat(Qt::PlainText);
        name->setText(wish.fileName);
        QToolButton *remove = Buttons::icon(QStringLiteral("removeAttachment"), QStringLiteral("close"), row);
        remove->setAccessibleName(tr("Remove %1").arg(wish.fileName));
        remove->setToolTip(remove->accessibleName());
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(name);
        line->addWidget(remove);
        line->addStretch();
        m_rows->addWidget(row);
        connect(remove, &QToolButton::clicked, this, [this, id = wish.uploadId] {
            m_wishes.removeIf([&id](const AttachmentWish &w) { return w.uploadId == id; });
            rebuild();
            Q_EMIT changed();
        });
    }
    refresh();
}

void AttachmentBar::refresh()
{
    m_add->setText(m_uploading ? tr("Uploading …") : tr("Attach file …"));
    const auto refusal = m_context.tickets->refusal();
    const QString full = m_wishes.size() >= Ticket::attachmentsMax ? tr("Five files at most.") : QString();
    Buttons::allow(m_add,
                   refusal       ? ErrorWords::sentence(*refusal)
                   : m_uploading ? tr("A file is being uploaded.")
                                 : full,
                   tr("PDF, JPG or PNG, at most 10 MB"));
}
