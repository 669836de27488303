#include "watchedfolderscard.h"

#include "buttons.h"
#include "documentservice.h"
#include "filechooser.h"
#include "livetext.h"
#include "notices.h"
#include "textlabel.h"
#include "uicontext.h"
#include "watchedimports.h"

#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

WatchedFoldersCard::WatchedFoldersCard(const UiContext &context, WatchedImports &watched, QWidget *parent)
    : Card(parent), m_context(context), m_watched(watched)
{
    setObjectName(QStringLiteral("watchedFoldersCard"));
    m_title = new TextLabel(TextLabel::Role::Heading, this);
    m_hint = new TextLabel(TextLabel::Role::Small, this);
    m_hint->setWordWrap(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("watchedFolders"));
    m_list->setFixedHeight(4 * fontMetrics().height() + 24);
    m_add = Buttons::plain(QStringLiteral("watchedAdd"), this);
    m_remove = Buttons::plain(QStringLiteral("watchedRemove"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_context.files.folder(window(), tr("Watch a folder"), QDir::homePath(), [this](const QString &path) { add(path); });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { Buttons::allow(m_remove, row < 0 ? tr("Choose a folder first.") : QString()); });
    connect(&watched, &WatchedImports::foldersChanged, this, [this] { fill(); });
    connect(&watched, &WatchedImports::missingChanged, this, [this] { fill(); });
    LiveText::on(this, [this] {
        m_title->setText(tr("Watched folders"));
        m_hint->setText(
            tr("PDF, XML, CSV, TXT, ZIP and e-mails in these folders are imported, those that are there and each new one. "
               "They stay where they are; folders below are not looked at."));
        m_list->setAccessibleName(tr("Watched folders"));
        m_list->setAccessibleDescription(m_hint->text());
        m_add->setText(tr("Add …"));
        m_add->setAccessibleName(tr("Watch a folder"));
        m_remove->setText(tr("Remove"));
        m_remove->setAccessibleName(tr("No longer watch the chosen folder"));
        fill();
    });
}

void WatchedFoldersCard::fill()
{
    const int kept = m_list->currentRow();
    const QStringList missing = m_watched.missing();
    m_list->clear();
    for (const QString &folder : m_watched.folders()) {
        const QString native = QDir::toNativeSeparators(folder);
        m_list->addItem(missing.contains(folder) ? tr("%1 (not there at the moment)").arg(native) : native);
    }
    m_list->setCurrentRow(qMin(kept, m_list->count() - 1));
    Buttons::allow(m_remove, m_list->currentRow() < 0 ? tr("Choose a folder first.") : QString());
}

QString WatchedFoldersCard::reasonAgainst(const QString &folder) const
{
    if (m_watched.folders().contains(folder))
        return tr("This folder is watched already.");
    const QString archive = QDir::cleanPath(m_context.documents.archiveFolder());
    if (folder == archive || folder.startsWith(archive + u'/'))
        return tr("This is the archive itself.");
    return {};
}

void WatchedFoldersCard::add(const QString &folder)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    if (const QString reason = reasonAgainst(path); !reason.isEmpty())
        return m_context.notices.toast(reason, Tone::Warning);
    keep(m_watched.folders() << path);
}

void WatchedFoldersCard::remove()
{
    QStringList folders = m_watched.folders();
    if (const int row = m_list->currentRow(); row >= 0 && row < folders.size())
        folders.removeAt(row);
    keep(folders);
}

void WatchedFoldersCard::keep(const QStringList &folders)
{
    if (const Result<void> kept = m_watched.setFolders(folders); !kept)
        m_context.notices.failed(kept.error());
}
