#include "callimportcard.h"

#include "buttons.h"
#include "callcontrolwords.h"
#include "calllayoutform.h"
#include "calllayoutwords.h"
#include "callproblemwords.h"
#include "displaytext.h"
#include "errorwords.h"
#include "notices.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

CallImportCard::CallImportCard(const UiContext &context, CallRecordService &calls, QWidget *parent)
    : Card(parent), m_context(context), m_calls(calls)
{
    setObjectName(QStringLiteral("callImport"));
    m_title = new TextLabel(TextLabel::Role::Section, this);
    m_title->setObjectName(QStringLiteral("callImportTitle"));
    m_text = new TextLabel(TextLabel::Role::Body, this);
    m_text->setObjectName(QStringLiteral("callImportText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_form = new CallLayoutForm(this);
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 12);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_text, m_bar, m_form, m_buttons})
        column->addWidget(widget);
    connect(&m_calls, &CallRecordService::progressChanged, this, [this] {
        if (const auto progress = m_calls.progress())
            m_bar->setValue(int(100 * *progress));
    });
    connect(&m_calls, &CallRecordService::takenLikeLast, this, [this](const CallImportReport &report) {
        m_likeLast << report;
        if (m_file.isEmpty())
            tellLikeLast();
    });
    connect(&m_calls, &CallRecordService::layoutNotKept, this, [this](const Error &error) { m_context.notices.failed(error); });
    reset();
    hide();
}

QString CallImportCard::fileName() const
{
    return QFileInfo(m_file).fileName();
}

void CallImportCard::take(const QStringList &files)
{
    m_waiting += files;
    if (m_file.isEmpty() || m_told) // what was only told gives way to what is wanted now
        next();
}

void CallImportCard::next()
{
    m_layout.reset();
    if (m_waiting.isEmpty()) {
        m_file.clear();
        return tellLikeLast();
    }
    m_file = m_waiting.takeFirst();
    run({}, CallImport::Overlap::Ask);
}

void CallImportCard::reset()
{
    m_told = false;
    m_bar->hide();
    m_form->hide();
    Q_EMIT asking(false);
    m_text->setText({});
    auto *row = static_cast<QHBoxLayout *>(m_buttons->layout());
    while (row->count() > 1) {
        const QLayoutItem *item = row->takeAt(0);
        item->widget()->deleteLater();
        delete item;
    }
}

void CallImportCard::offer(const QString &name, const QString &text, std::function<void()> act)
{
    auto *row = static_cast<QHBoxLayout *>(m_buttons->layout());
    QPushButton *button = row->count() == 1 ? Buttons::primary(name, m_buttons) : Buttons::plain(name, m_buttons);
    button->setText(text);
    row->insertWidget(row->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    if (row->count() == 2)
        button->setFocus(Qt::OtherFocusReason);
}

void CallImportCard::run(std::optional<EvnLayout> layout, CallImport::Overlap overlap)
{
    m_layout = layout;
    reset();
    m_title->setText(m_waiting.isEmpty() ? tr("Importing %1").arg(fileName())
                                         : tr("Importing %1, %n more waiting", nullptr, int(m_waiting.size())).arg(fileName()));
    m_bar->setValue(0);
    m_bar->setAccessibleName(m_title->text());
    m_bar->show();
    show();
    offer(QStringLiteral("callImportCancel"), tr("Cancel"), [this] {
        m_waiting.clear();
        m_calls.cancelImport();
    });
    QCoro::connect(m_calls.import(m_file, layout, overlap), this,
                   [this](const Result<CallImportReport> &report) { finished(report); });
}

void CallImportCard::finished(const Result<CallImportReport> &report)
{
    reset();
    if (!report) {
        if (report.error().kind != Error::Kind::Cancelled) {
            m_title->setText(tr("%1 was not imported").arg(fileName()));
            m_text->setText(ErrorWords::sentence(report.error()));
            m_told = true;
            return offer(QStringLiteral("callImportClose"), tr("Close"), [this] { next(); });
        }
        return next();
    }
    switch (report->outcome) {
    case CallImportReport::Outcome::Ambiguous:
        return askLayout(*report);
    case CallImportReport::Outcome::Overlaps:
        return askOverlap(*report);
    case CallImportReport::Outcome::Already:
        m_context.notices.toast(tr("%1 is imported already.").arg(report->source.name));
        return next();
    case CallImportReport::Outcome::Imported:
        return tell(*report);
    }
}

void CallImportCard::askLayout(const CallImportReport &report)
{
    m_title->setText(tr("How is %1 to be read?").arg(fileName()));
    m_text->setText(tr("The file does not tell it by itself, and guessing could make sums wrong."));
    m_form->ask(m_file, report.layout, report.questions);
    m_form->show();
    Q_EMIT asking(m_form->asksColumns());
    offer(QStringLiteral("callImportRead"), tr("Read it so"), [this] { run(m_form->layoutChosen(), CallImport::Overlap::Ask); });
    offer(QStringLiteral("callImportSkip"), tr("Leave the file out"), [this] { next(); });
}

void CallImportCard::askOverlap(const CallImportReport &report)
{
    const QLocale locale;
    m_title->setText(tr("%1 repeats calls").arg(fileName()));
    m_text->setText(tr("%1 of %2 calls stand in other files already: the same number, begin, duration and cost.")
                        .arg(locale.toString(report.source.repeated), locale.toString(report.source.rows)));
    offer(QStringLiteral("callImportOnce"), tr("Count them once"), [this] { run(m_layout, CallImport::Overlap::Once); });
    offer(QStringLiteral("callImportKeep"), tr("Count them again"), [this] { run(m_layout, CallImport::Overlap::Keep); });
    offer(QStringLiteral("callImportSkip"), tr("Leave the file out"), [this] { next(); });
}

void CallImportCard::tell(const CallImportReport &report)
{
    const QString sum = report.source.hasNet ? DisplayText::exactMoney(report.source.net) : tr("no prices");
    const QString told = tr("%1: %n calls, %2", nullptr, int(report.source.rows)).arg(report.source.name, sum);
    m_context.notices.toast(told);
    if (report.likeLast)
        m_likeLast << report;
    if (report.summary.refused == 0 && !report.control.isAlarm())
        return next();
    m_title->setText(told);
    QStringList lines;
    if (report.control.isAlarm())
        lines << CallControlWords::sentence(report.control);
    if (report.summary.refused > 0)
        lines << CallProblemWords::list(report.summary);
    m_text->setText(lines.join(u'\n'));
    m_told = true;
    offer(QStringLiteral("callImportClose"), tr("Close"), [this] { next(); });
}

void CallImportCard::tellLikeLast()
{
    if (m_likeLast.isEmpty())
        return hide();
    reset();
    QStringList files;
    for (const CallImportReport &report : std::as_const(m_likeLast))
        files << tr("%1: %2").arg(report.source.name, CallLayoutWords::answers(report.layout, report.questions));
    m_title->setText(tr("Read like last time"));
    m_text->setText(files.join(u'\n'));
    offer(QStringLiteral("callImportClose"), tr("Close"), [this] {
        m_likeLast.clear();
        hide();
    });
    offer(QStringLiteral("callImportForget"), tr("Forget and ask again"), [this] { forget(std::exchange(m_likeLast, {})); });
    show();
}

void CallImportCard::forget(QList<CallImportReport> reports)
{
    const CallImportReport report = reports.takeFirst();
    reset();
    QCoro::connect(m_calls.forgetLayout(report), this, [this, report, reports](const Result<void> &done) {
        if (!done)
            m_context.notices.failed(done.error());
        else
            m_waiting << report.source.path;
        if (!reports.isEmpty())
            return forget(reports);
        if (m_file.isEmpty())
            next();
    });
}
