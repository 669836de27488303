#include "callexportcard.h"

#include "actionregistry.h"
#include "buttons.h"
#include "clock.h"
#include "errorwords.h"
#include "filechooser.h"
#include "livetext.h"
#include "notices.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

using CallExport::Form;

namespace
{
constexpr int lookEvery = 100; ///< ms
} // namespace

CallExportCard::CallExportCard(const UiContext &context, ActionRegistry &actions, std::function<What()> what, QWidget *parent)
    : Card(parent), m_context(context), m_what(std::move(what))
{
    setObjectName(QStringLiteral("callExport"));
    const QString scope = QStringLiteral("calls");
    m_action = actions.add(
        scope, QStringLiteral("calls.export"), this, [] { return tr("Export"); }, {}, QStringLiteral("export"));
    auto *menu = new QMenu(this);
    const auto add = [&](const char *id, Form form, std::function<QString()> text) {
        QAction *one = actions.add(scope, QLatin1String(id), this, std::move(text), {}, QStringLiteral("export"));
        connect(one, &QAction::triggered, this, [this, form] { begin(form); });
        menu->addAction(one);
    };
    add("calls.exportWorkbook", Form::Xlsx, [] { return tr("Workbook (XLSX) …"); });
    add("calls.exportExcel", Form::CsvExcel, [] { return tr("CSV for a German Excel …"); });
    add("calls.exportCsv", Form::Csv, [] { return tr("CSV (RFC 4180) …"); });
    m_action->setMenu(menu);
    m_title = new TextLabel(TextLabel::Role::Body, this);
    m_title->setObjectName(QStringLiteral("callExportTitle"));
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_look = new QTimer(this);
    m_look->setInterval(lookEvery);
    connect(m_look, &QTimer::timeout, this, [this] { m_bar->setValue(*m_done); });
    QPushButton *cancel = Buttons::plain(QStringLiteral("callExportCancel"), this);
    connect(cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 10, 18, 10);
    row->setSpacing(14);
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    LiveText::on(cancel, [cancel] { cancel->setText(tr("Cancel")); });
    hide();
    refresh();
}

CallExportCard::~CallExportCard()
{
    m_stop.request_stop(); // nobody waits for it any more
}

void CallExportCard::allow(bool any)
{
    m_any = any;
    refresh();
}

void CallExportCard::refresh()
{
    m_action->setVisible(bool(m_context.exportCalls));
    m_action->setEnabled(m_any && !m_running);
    for (QAction *one : m_action->menu()->actions())
        one->setEnabled(m_action->isEnabled());
}

void CallExportCard::begin(Form form)
{
    const QString ending = form == Form::Xlsx ? QStringLiteral("xlsx") : QStringLiteral("csv");
    const QString name = QStringLiteral("verbindungen-%1.%2").arg(m_context.clock.today().toString(Qt::ISODate), ending);
    m_context.files.save(window(), tr("Export calls"), name, [this, form](const QString &path) {
        const What what = m_what();
        if (what.records && !m_running)
            run(what.records, {.file = path, .form = form, .filter = what.filter, .progress = {}, .stop = {}});
    });
}

void CallExportCard::run(const std::shared_ptr<const CallRecords> &records, CallExport::Options options)
{
    m_running = true;
    m_stop = std::stop_source();
    options.stop = m_stop.get_token();
    m_title->setText(tr("Writing %1").arg(QFileInfo(options.file).fileName()));
    m_bar->setAccessibleName(m_title->text());
    m_bar->setValue(0);
    show();
    refresh();
    m_done = std::make_shared<std::atomic<int>>(0);
    options.progress = [done = m_done](qint64 rows, qint64 all) { *done = all > 0 ? int(1000 * rows / all) : 0; };
    m_look->start();
    QCoro::connect(m_context.exportCalls(records, options), this,
                   [this, file = options.file](const Result<qint64> &rows) { finished(file, rows); });
}

void CallExportCard::finished(const QString &file, const Result<qint64> &rows)
{
    m_running = false;
    m_look->stop();
    hide();
    refresh();
    if (rows)
        m_context.notices.toast(tr("%Ln calls written to %1", nullptr, int(*rows)).arg(QFileInfo(file).fileName()), Tone::Good);
    else if (rows.error().kind == Error::Kind::Cancelled)
        m_context.notices.toast(tr("Cancelled; nothing was written."));
    else
        m_context.notices.toast(tr("%1 was not written. %2").arg(QFileInfo(file).fileName(), ErrorWords::sentence(rows.error())),
                                Tone::Bad);
}
