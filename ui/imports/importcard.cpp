#include "importcard.h"

#include "buttons.h"
#include "errorwords.h"
#include "importanswerform.h"
#include "importwords.h"
#include "livetext.h"
#include "notices.h"
#include "rowdelegate.h"
#include "semanticcolours.h"
#include "textlabel.h"
#include "uicontext.h"
#include "watchedimports.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>

ImportCard::ImportCard(const UiContext &context, ImportService &imports, QWidget *parent)
    : Card(parent), m_context(context), m_imports(imports)
{
    setObjectName(QStringLiteral("importCard"));
    m_title = new TextLabel(TextLabel::Role::Section, this);
    m_title->setObjectName(QStringLiteral("importTitle"));
    m_text = new TextLabel(TextLabel::Role::Body, this);
    m_text->setObjectName(QStringLiteral("importText"));
    m_text->setWordWrap(true);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("importList"));
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_form = new ImportAnswerForm(this);
    m_cancel = Buttons::plain(QStringLiteral("importCancel"), this);
    m_close = Buttons::plain(QStringLiteral("importClose"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addLayout(row);
    column->addWidget(m_list);
    column->addWidget(m_form);
    connect(&m_imports, &ImportService::progressChanged, this, [this] { showProgress(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_waiting.clear();
        m_cancel->setEnabled(false);
        m_imports.cancel();
    });
    connect(m_close, &QPushButton::clicked, this, [this] { hide(); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { followChoice(); });
    connect(m_form, &ImportAnswerForm::answered, this, [this](const QString &path, const DocumentImport::Told &told) {
        m_answered = path;
        run({path}, told);
    });
    LiveText::on(this, [this] {
        m_cancel->setText(tr("Cancel"));
        m_close->setText(tr("Close"));
        m_list->setHeaderLabels({tr("File"), tr("Result"), tr("Why")});
        m_list->setAccessibleName(tr("Report of the import"));
    });
    hide();
}

void ImportCard::take(const QStringList &paths)
{
    m_waiting += paths;
    if (!m_running && !m_waiting.isEmpty())
        run(std::exchange(m_waiting, {}), {});
}

void ImportCard::follow(WatchedImports &watched)
{
    m_watched = &watched;
    connect(&watched, &WatchedImports::unseenChanged, this, [this] { showArrived(); });
}

void ImportCard::showArrived()
{
    if (!m_watched || m_running || m_watched->unseen().items.isEmpty() || !parentWidget()->isVisible())
        return;
    ImportReport all;
    all.items = isVisible() ? m_items : QList<ImportItem>(); // what is still to be answered stays
    all.items += m_watched->takeUnseen().items;
    m_title->setText(tr("From watched folders"));
    m_text->setText(ImportWords::summary(all));
    m_bar->hide();
    m_cancel->hide();
    m_close->show();
    fill(all.items);
    show();
}

void ImportCard::run(const QStringList &paths, const DocumentImport::Told &told)
{
    m_running = true;
    m_title->setText(tr("Importing …"));
    m_text->setText({});
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(m_title->text());
    m_bar->show();
    m_list->hide();
    m_form->hide();
    m_close->hide();
    m_cancel->setEnabled(true);
    m_cancel->show();
    show();
    QCoro::connect(m_imports.import(paths, told), this, [this](const Result<ImportReport> &report) { finished(report); });
}

void ImportCard::showProgress()
{
    const auto progress = m_imports.progress();
    if (!m_running || !progress || progress->total == 0)
        return;
    m_bar->setRange(0, progress->total);
    m_bar->setValue(progress->done);
    m_text->setText(tr("%1 of %2: %3").arg(progress->done).arg(progress->total).arg(QFileInfo(progress->current).fileName()));
}

void ImportCard::finished(const Result<ImportReport> &report)
{
    m_running = false;
    const QString answered = std::exchange(m_answered, {});
    m_bar->hide();
    m_cancel->hide();
    m_close->show();
    if (!report) {
        m_title->setText(tr("The import was not finished"));
        m_text->setText(ErrorWords::sentence(report.error()));
    } else {
        m_title->setText(report->cancelled ? tr("Import cancelled") : tr("Import finished"));
        ImportReport all = *report;
        if (!answered.isEmpty()) { // the others are still to be answered
            all.items = m_items;
            all.items.removeIf([&](const ImportItem &item) { return item.origin == answered; });
            all.items = report->items + all.items;
        }
        m_text->setText(ImportWords::summary(all));
        fill(all.items);
        for (const ImportItem &item : report->items)
            if (item.outcome == ImportItem::Outcome::Archived) {
                Q_EMIT archived(item.documentId);
                break;
            }
    }
    m_close->setFocus(Qt::OtherFocusReason);
    if (m_waiting.isEmpty())
        return showArrived();
    if (!report) // the card tells of the next files from now on
        m_context.notices.failed(report.error());
    run(std::exchange(m_waiting, {}), {});
}

void ImportCard::fill(const QList<ImportItem> &items)
{
    m_items = items;
    m_list->clear();
    QTreeWidgetItem *first = nullptr;
    for (const ImportItem &item : items) {
        auto *row = new QTreeWidgetItem(
            m_list, {QFileInfo(item.origin).fileName(), ImportWords::outcome(item.outcome), ImportWords::detail(item)});
        row->setToolTip(0, item.origin);
        row->setToolTip(2, row->text(2));
        row->setForeground(1, SemanticColours::of(palette()).tone(ImportWords::tone(item)).text);
        if (!first && item.outcome == ImportItem::Outcome::Asked)
            first = row;
    }
    m_list->header()->resizeSections(QHeaderView::ResizeToContents);
    // As high as its rows, at most five: the invoices below stay in sight.
    const int rows = qBound(1, int(items.size()), 5);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * m_list->sizeHintForRow(0) + 4);
    m_list->setVisible(!items.isEmpty());
    if (first)
        m_list->setCurrentItem(first);
}

void ImportCard::followChoice()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at < 0 || at >= m_items.size() || !ImportAnswerForm::canAnswer(m_items[at]))
        return m_form->hide();
    m_form->ask(m_items[at]);
    m_form->show();
}
