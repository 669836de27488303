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
    connect(m_form, &ImportAnswerForm::answered, this,
            [this](const QString &path, const DocumentImport::Told &told) { run({path}, told); });
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
    m_bar->hide();
    m_cancel->hide();
    m_close->show();
    if (!report) {
        m_title->setText(tr("The import was not finished"));
        m_text->setText(ErrorWords::sentence(report.error()));
    } else {
        m_title->setText(report->cancelled ? tr("Import cancelled") : tr("Import finished"));
        m_text->setText(ImportWords::summary(*report));
        fill(*report);
    }
    m_close->setFocus(Qt::OtherFocusReason);
    if (m_waiting.isEmpty())
        return;
    if (!report) // the card tells of the next files from now on
        m_context.notices.failed(report.error());
    run(std::exchange(m_waiting, {}), {});
}

void ImportCard::fill(const ImportReport &report)
{
    m_items = report.items;
    m_list->clear();
    QTreeWidgetItem *first = nullptr;
    QString newest;
    for (const ImportItem &item : report.items) {
        auto *row = new QTreeWidgetItem(
            m_list, {QFileInfo(item.origin).fileName(), ImportWords::outcome(item.outcome), ImportWords::detail(item)});
        row->setToolTip(0, item.origin);
        row->setToolTip(2, row->text(2));
        row->setForeground(1, SemanticColours::of(palette()).tone(ImportWords::tone(item)).text);
        if (!first && item.outcome == ImportItem::Outcome::Asked)
            first = row;
        if (item.outcome == ImportItem::Outcome::Archived && newest.isEmpty())
            newest = item.documentId;
    }
    m_list->header()->resizeSections(QHeaderView::ResizeToContents);
    // As high as its rows, at most five: the invoices below stay in sight.
    const int rows = qBound(1, int(report.items.size()), 5);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * m_list->sizeHintForRow(0) + 4);
    m_list->setVisible(!report.items.isEmpty());
    if (first)
        m_list->setCurrentItem(first);
    if (!newest.isEmpty())
        Q_EMIT archived(newest);
}

void ImportCard::followChoice()
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (at < 0 || at >= m_items.size() || !ImportAnswerForm::canAnswer(m_items[at]))
        return m_form->hide();
    m_form->ask(m_items[at]);
    m_form->show();
}
