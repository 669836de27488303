#include "fetchbar.h"

#include "buttons.h"
#include "displaytext.h"
#include "documenttotals.h"
#include "fetchcontroller.h"
#include "livetext.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

FetchBar::FetchBar(FetchController &fetch, QWidget *parent) : QWidget(parent), m_fetch(fetch)
{
    setObjectName(QStringLiteral("fetchBar"));
    m_chosen = new TextLabel(TextLabel::Role::Body, this);
    m_chosen->setObjectName(QStringLiteral("chosenSummary"));
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(QStringLiteral("fetchProgress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(12);
    m_progress = new TextLabel(TextLabel::Role::Small, this);
    m_progress->setObjectName(QStringLiteral("fetchText"));
    m_cancel = Buttons::plain(QStringLiteral("fetchCancel"), this);
    connect(m_cancel, &QPushButton::clicked, &fetch, &FetchController::cancel);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_chosen);
    words->addWidget(m_bar);
    words->addWidget(m_progress);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(14);
    row->addLayout(words, 1);
    row->addWidget(m_cancel);
    connect(&fetch, &FetchController::changed, this, [this] { refresh(); });
    LiveText::on(this, [this] {
        m_cancel->setText(tr("Cancel"));
        m_bar->setAccessibleName(tr("Fetch"));
        refresh();
    });
}

void FetchBar::setChosen(const DocumentTotals &totals)
{
    m_count = totals.count;
    QString text = tr("%n selected", nullptr, totals.count);
    if (totals.withFigures > 0)
        text += QStringLiteral(" · ") + tr("net %1 · gross %2").arg(totals.net.toDisplay(), totals.gross.toDisplay());
    m_chosen->setText(text);
    refresh();
}

void FetchBar::refresh()
{
    const bool running = m_fetch.running();
    const FetchProgress progress = m_fetch.progress();
    m_bar->setVisible(running);
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_chosen->setVisible(m_count > 0);
    setVisible(running || m_count > 1);
    if (!running)
        return;
    m_bar->setRange(0, qMax(1, progress.total));
    m_bar->setValue(progress.done);
    QString text = tr("Fetching %1 of %2 · %3").arg(progress.done).arg(progress.total).arg(DisplayText::size(progress.bytes));
    if (!progress.currentTitle.isEmpty())
        text += QStringLiteral(" · ") + progress.currentTitle;
    m_progress->setText(text);
    m_bar->setAccessibleDescription(text);
}
