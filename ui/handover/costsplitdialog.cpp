#include "costsplitdialog.h"

#include "buttons.h"
#include "clock.h"
#include "costbars.h"
#include "costsharesmodel.h"
#include "datatable.h"
#include "errorwords.h"
#include "filechooser.h"
#include "rowsproxy.h"
#include "settingsservice.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using By = CostSplit::By;

namespace
{
const QString byState = QStringLiteral("handover/splitBy");
const QList<By> offered{By::Contract, By::Extension, By::Line, By::CostCentre};
} // namespace

CostSplitDialog::CostSplitDialog(HandoverService &service, const UiContext &context, const QStringList &documentIds,
                                 QWidget *parent)
    : QDialog(parent), m_service(service), m_context(context), m_ids(documentIds)
{
    setObjectName(QStringLiteral("costSplitDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Split costs"));
    resize(1120, 600);
    build();
    m_by->setCurrentIndex(qBound(0, m_context.settings.windowState(byState).toInt(), int(offered.size()) - 1));
    connect(m_by, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_context.settings.setWindowState(byState, index);
        split();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_stop.request_stop();
        m_cancel->setEnabled(false);
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(QStringLiteral("pdf")); });
    connect(m_xlsx, &QPushButton::clicked, this, [this] { save(QStringLiteral("xlsx")); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    split();
}

CostSplitDialog::~CostSplitDialog()
{
    m_stop.request_stop(); // nobody waits for it any more
}

void CostSplitDialog::build()
{
    auto *heading = new TextLabel(TextLabel::Role::Title, this);
    heading->setText(tr("Split %n invoice(s)", nullptr, int(m_ids.size())));
    m_by = new QComboBox(this);
    m_by->setObjectName(QStringLiteral("splitBy"));
    m_by->setAccessibleName(tr("Split by"));
    for (const By by : offered)
        m_by->addItem(tr("By %1").arg(CostSharesModel::name(by)));
    m_sums = new TextLabel(TextLabel::Role::Muted, this);
    m_sums->setObjectName(QStringLiteral("splitSums"));
    m_model = new CostSharesModel(this);
    m_rows = new RowsProxy(*m_model, this);
    m_table = new DataTable(QStringLiteral("costSharesTable"), m_context.settings, this);
    m_table->setAccessibleName(tr("Shares"));
    m_table->show(
        *m_rows,
        {QStringLiteral("key"), QStringLiteral("fixed"), QStringLiteral("calls"), QStringLiteral("net"), QStringLiteral("gross")},
        QStringLiteral("net"), Qt::DescendingOrder);
    m_table->setDragEnabled(false);
    m_bars = new CostBars(this);
    m_bars->setAccessibleName(tr("The dearest shares"));
    m_message = new TextLabel(TextLabel::Role::Body, this);
    m_message->setObjectName(QStringLiteral("splitMessage"));
    m_message->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel = Buttons::plain(QStringLiteral("splitCancel"), this);
    m_cancel->setText(tr("Cancel"));
    m_pdf = Buttons::plain(QStringLiteral("splitPdf"), this);
    m_pdf->setText(tr("As PDF …"));
    m_xlsx = Buttons::plain(QStringLiteral("splitXlsx"), this);
    m_xlsx->setText(tr("As workbook …"));
    m_close = Buttons::plain(QStringLiteral("splitClose"), this);
    m_close->setText(tr("Close"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_by);
    top->addSpacing(12);
    top->addWidget(m_sums, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(18);
    middle->addWidget(m_table, 5);
    middle->addWidget(m_bars, 2);
    auto *running = new QHBoxLayout;
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_pdf);
    bottom->addWidget(m_xlsx);
    bottom->addStretch();
    bottom->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(top);
    column->addLayout(middle, 1);
    column->addWidget(m_message);
    column->addLayout(running);
    column->addLayout(bottom);
}

By CostSplitDialog::by() const
{
    return offered.value(m_by->currentIndex());
}

void CostSplitDialog::split()
{
    m_stop.request_stop(); // of an older question
    m_stop = std::stop_source();
    const quint64 question = ++m_question;
    m_doing = Doing::Splitting;
    m_split.reset();
    m_message->setText(by() == By::Contract ? QString() : tr("Reading the calls …"));
    refresh();
    QCoro::connect(m_service.split(m_ids, by(), m_stop.get_token()), this,
                   [this, question](const Result<HandoverService::Split> &split) {
                       if (question != m_question)
                           return;
                       m_doing = Doing::Nothing;
                       if (split)
                           show(*split);
                       else
                           m_message->setText(split.error().kind == Error::Kind::Cancelled
                                                  ? tr("Cancelled. Choose once more what to split by.")
                                                  : ErrorWords::sentence(split.error()));
                       refresh();
                   });
}

void CostSplitDialog::show(const HandoverService::Split &split)
{
    m_split = split;
    QList<CostShareRow> rows;
    QList<CostBars::Bar> bars;
    for (const CostShare &share : split.shares) {
        rows.append({split.by, split.currency, share});
        bars.append({CostSharesModel::key(rows.last()), CostSharesModel::amount(share.net(), split.currency), share.net()});
    }
    m_model->merge(rows);
    m_table->fitColumns(220);
    m_bars->setBars(bars);
    m_message->setText(
        split.leftOut.isEmpty()
            ? QString()
            : tr("Left out, as they carry no amounts that can be read: %1.").arg(split.leftOut.join(QStringLiteral(", "))));
}

QString CostSplitDialog::sums() const
{
    if (!m_split)
        return {};
    Money net, gross;
    for (const CostShare &share : m_split->shares) {
        net += share.net();
        gross += share.gross();
    }
    return tr("%1 net, %2 gross")
        .arg(CostSharesModel::amount(net, m_split->currency), CostSharesModel::amount(gross, m_split->currency));
}

void CostSplitDialog::save(const QString &ending)
{
    const QString name = QStringLiteral("kosten-%1.%2").arg(m_context.clock.today().toString(Qt::ISODate), ending);
    m_context.files.save(this, tr("Save report"), name, [this](const QString &path) { write(path); });
}

void CostSplitDialog::write(const QString &file)
{
    if (!m_split || m_doing != Doing::Nothing)
        return;
    m_stop = std::stop_source();
    m_doing = Doing::Writing;
    m_message->setText(tr("Writing …"));
    refresh();
    const quint64 question = m_question;
    QCoro::connect(m_service.report(*m_split, file, m_stop.get_token()), this, [this, question, file](const Result<void> &done) {
        if (question != m_question)
            return;
        m_doing = Doing::Nothing;
        m_message->setText(done                                          ? tr("Saved: %1").arg(file)
                           : done.error().kind == Error::Kind::Cancelled ? tr("Cancelled. Nothing was written.")
                                                                         : ErrorWords::sentence(done.error()));
        refresh();
    });
}

void CostSplitDialog::refresh()
{
    const bool busy = m_doing != Doing::Nothing;
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_cancel->setEnabled(busy && !m_stop.stop_requested());
    m_message->setVisible(!m_message->text().isEmpty());
    m_sums->setText(sums());
    m_table->setEnabled(m_split.has_value());
    m_bars->setVisible(m_split.has_value());
    const QString why = busy ? tr("One moment: it is still running.") : m_split ? QString() : tr("There is nothing to save yet.");
    Buttons::allow(m_pdf, why);
    Buttons::allow(m_xlsx, why);
}
