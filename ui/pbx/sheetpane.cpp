#include "sheetpane.h"

#include "buttons.h"
#include "card.h"
#include "datatable.h"
#include "displaytext.h"
#include "errorwords.h"
#include "filechooser.h"
#include "filesaver.h"
#include "livetext.h"
#include "notices.h"
#include "pbxaccess.h"
#include "pbxbulk.h"
#include "pbxview.h"
#include "tabletext.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>

using State = PbxBulk::State;
using Kind = SheetDifference::Kind;

SheetPane::SheetPane(const UiContext &context, PbxView &view, QWidget *parent)
    : QWidget(parent), m_context(context), m_view(view), m_bulk(std::make_unique<PbxBulk>(*context.pbx))
{
    setObjectName(QStringLiteral("sheetPane"));
    m_model = new SheetModel(this);
    const auto label = [this](TextLabel::Role role, const char *name) {
        auto *made = new TextLabel(role, this);
        made->setObjectName(QLatin1String(name));
        made->setWordWrap(true);
        return made;
    };
    m_title = label(TextLabel::Role::Heading, "sheetTitle");
    m_summary = label(TextLabel::Role::Body, "sheetSummary");
    m_message = label(TextLabel::Role::Error, "sheetMessage");
    m_onlyFaulty = new QCheckBox(this);
    m_onlyFaulty->setObjectName(QStringLiteral("sheetOnlyFaulty"));
    m_table = new DataTable(QStringLiteral("sheetTable"), context.settings, this);
    m_table->show(*m_model,
                  {QStringLiteral("line"), QStringLiteral("number"), QStringLiteral("column"), QStringLiteral("before"),
                   QStringLiteral("after"), QStringLiteral("state")},
                  QStringLiteral("line"), Qt::AscendingOrder);
    m_table->setDragEnabled(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(60);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("sheetProgress"));
    const auto button = [this](const char *name) { return Buttons::plain(QLatin1String(name), this); };
    m_back = button("sheetBack");
    m_seats = button("sheetExportSeats");
    m_numbers = button("sheetExportNumbers");
    m_choose = button("sheetChoose");
    m_findings = button("sheetFindings");
    m_discard = button("sheetDiscard");
    m_stop = button("sheetStop");
    m_takeBack = button("sheetTakeBack");
    m_apply = Buttons::primary(QStringLiteral("sheetApply"), this);
    auto *top = new QHBoxLayout;
    for (QWidget *widget : {m_seats, m_numbers, m_choose})
        top->addWidget(widget);
    top->addStretch();
    top->addWidget(m_onlyFaulty);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 1);
    inside->addWidget(m_table);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_back);
    bottom->addWidget(m_findings);
    bottom->addStretch();
    for (QWidget *widget : {m_stop, m_takeBack, m_discard, m_apply})
        bottom->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_message);
    column->addWidget(card, 1);
    column->addWidget(m_progress);
    column->addLayout(bottom);
    connect(m_back, &QPushButton::clicked, this, &SheetPane::closed);
    connect(m_seats, &QPushButton::clicked, this, [this] { exportSheet(Kind::Seats); });
    connect(m_numbers, &QPushButton::clicked, this, [this] { exportSheet(Kind::Numbers); });
    connect(m_choose, &QPushButton::clicked, this, [this] { choose(); });
    connect(m_findings, &QPushButton::clicked, this, [this] { saveFindings(); });
    connect(m_discard, &QPushButton::clicked, this, [this] { begin(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_bulk->cancel(); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { takeBack(); });
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_onlyFaulty, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setAccept(only ? SheetModel::Accept([](const SheetLine &line) { return line.tone == Tone::Bad; })
                                : SheetModel::Accept());
    });
    connect(m_bulk.get(), &PbxBulk::changed, this, [this](int index) { follow(index); });
    connect(m_bulk.get(), &PbxBulk::refused, this, [this](int index, const Error &error) {
        const QString code = error.fields.isEmpty() ? error.code : error.fields.first().code;
        m_refusals.insert(index, ErrorWords::sentence(error.fields.isEmpty() ? error : Error::make(error.kind, code)));
    });
    PbxAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] {
        m_model->refreshWords();
        refresh();
    });
}

SheetPane::~SheetPane() = default;

QString SheetPane::contractId() const
{
    return m_context.pbx->stock().contractId();
}

bool SheetPane::isRunning() const
{
    return m_bulk->isRunning();
}

void SheetPane::begin()
{
    if (isRunning())
        return;
    m_file.clear();
    m_ran = false;
    show({});
    say({});
}

void SheetPane::exportSheet(Kind kind)
{
    QCoro::connect(m_sheets.write(kind, m_view.of(contractId())), this, [this, kind](const QByteArray &bytes) {
        FileSaver::save(m_context, window(), kind == Kind::Seats ? tr("Export seats") : tr("Export numbers"),
                        kind == Kind::Seats ? tr("seats.csv") : tr("numbers.csv"), bytes);
    });
}

void SheetPane::choose()
{
    m_context.files.open(window(), tr("Compare CSV"), tr("Tables (*.csv *.txt)"), [this](const QString &path) { load(path); });
}

void SheetPane::load(const QString &path)
{
    begin();
    m_file = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(ErrorWords::sentence(Error::make(Error::Kind::Storage, QStringLiteral("file_failed"))));
    m_reading = true;
    refresh();
    QCoro::connect(m_sheets.read(file.readAll(), m_view.of(contractId())), this, [this](Result<SheetDifference> read) {
        m_reading = false;
        if (!read)
            say(ErrorWords::sentence(read.error()) +
                (read.error().detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(read.error().detail)));
        show(read.value_or(SheetDifference()));
    });
}

void SheetPane::show(const SheetDifference &difference)
{
    m_difference = difference;
    m_lines.clear();
    m_linesOf.clear();
    m_refusals.clear();
    for (const SheetFinding &finding : difference.findings) {
        const bool fault = !finding.fault.code.isEmpty();
        m_linesOf[finding.line] << int(m_lines.size());
        m_lines << SheetLine{int(m_lines.size()),
                             finding.line,
                             finding.key,
                             fault ? finding.fault.column : finding.change.column,
                             finding.change.before.isEmpty() && !fault ? QStringLiteral("–") : finding.change.before,
                             fault                            ? SheetModel::reason(finding.fault.code, finding.fault.params)
                             : finding.change.after.isEmpty() ? QStringLiteral("–")
                                                              : finding.change.after,
                             fault ? tr("Not taken over") : tr("Differs"),
                             fault ? Tone::Bad : Tone::Info};
    }
    m_onlyFaulty->setChecked(false);
    m_model->set({});
    m_model->set(m_lines);
    m_table->fitColumns(500);
    refresh();
}

void SheetPane::apply()
{
    m_ran = true;
    m_progress->setRange(0, int(m_difference.changes.size()));
    m_progress->setValue(0);
    QCoro::connect(m_bulk->run(m_difference.changes), this, [this](int done) {
        m_model->set(m_lines);
        refresh();
        m_context.notices.toast(tr("%n row(s) taken over.", nullptr, done), Tone::Good);
    });
    refresh();
}

void SheetPane::takeBack()
{
    m_progress->setRange(0, int(m_difference.changes.size()));
    QCoro::connect(m_bulk->takeBack(), this, [this](int rows) {
        m_model->set(m_lines);
        refresh();
        m_context.notices.toast(tr("%n row(s) are as before.", nullptr, rows), Tone::Good);
    });
    refresh();
}

void SheetPane::follow(int index)
{
    QString words;
    Tone tone = Tone::Info;
    switch (m_bulk->state(index)) {
    case State::Waiting:
        return;
    case State::Sending:
        m_progress->setValue(index);
        return;
    case State::Done:
        words = tr("Taken over");
        tone = Tone::Good;
        break;
    case State::Refused:
        words = tr("Refused");
        tone = Tone::Bad;
        break;
    case State::Unclear:
        words = tr("Unclear");
        tone = Tone::Warning;
        break;
    case State::TakenBack:
        words = tr("As before");
        break;
    case State::Kept:
        words = tr("Not taken back");
        tone = Tone::Warning;
        break;
    }
    for (const int at : m_linesOf.value(m_difference.changes.value(index).line)) {
        m_lines[at].state = words;
        m_lines[at].tone = tone;
    }
    // The table follows in steps: each row of thousands would cost more than it says.
    if (index % 20 == 0 || tone != Tone::Good)
        m_model->set(m_lines);
    m_progress->setValue(index + 1);
    refresh();
}

void SheetPane::saveFindings()
{
    QList<int> rows;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows << i;
    FileSaver::save(m_context, window(), tr("Save findings"), tr("findings.csv"),
                    TableText::csv(*m_model, rows, {0, 1, 2, 3, 4, 5}));
}

void SheetPane::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void SheetPane::refresh()
{
    const int ready = int(m_difference.changes.size()), faulty = m_difference.faultyRows;
    const bool running = isRunning();
    m_title->setText(m_file.isEmpty() ? tr("Compare CSV") : tr("Compare CSV: %1").arg(m_file));
    m_seats->setText(tr("Export seats …"));
    m_numbers->setText(tr("Export numbers …"));
    m_choose->setText(tr("Choose a file …"));
    QString summary = tr("Export, edit in a spreadsheet, choose the file: before anything is sent every difference is shown.");
    if (m_reading)
        summary = tr("The file is being read …");
    else if (m_ran)
        summary = tr("%1 of %2 rows taken over, %3 refused, %4 unclear, %5 not sent, %6 as before.")
                      .arg(m_bulk->count(State::Done))
                      .arg(ready)
                      .arg(m_bulk->count(State::Refused))
                      .arg(m_bulk->count(State::Unclear))
                      .arg(m_bulk->count(State::Waiting))
                      .arg(m_bulk->count(State::TakenBack));
    else if (!m_file.isEmpty() && m_message->text().isEmpty())
        summary = ready + faulty == 0
                      ? tr("The file and the telephone system are the same.")
                      : tr("%1 rows differ, %2 are not taken over. Price effect: %3 net a month, %4 once; it is ordered with the "
                           "Warenkorb.")
                            .arg(ready)
                            .arg(faulty)
                            .arg(DisplayText::money(m_difference.monthlyNet), DisplayText::money(m_difference.onceNet));
    if (m_ran && !m_refusals.isEmpty())
        summary += u'\n' + m_refusals.begin().value();
    m_summary->setText(summary);
    m_onlyFaulty->setText(tr("Only rows that are not taken over"));
    m_onlyFaulty->setVisible(faulty > 0 || m_ran);
    m_table->setAccessibleName(tr("Differences"));
    m_progress->setVisible(running);
    m_back->setText(tr("Back to the list"));
    m_findings->setText(tr("Save findings …"));
    m_findings->setVisible(!m_lines.isEmpty());
    m_discard->setText(tr("Discard"));
    m_discard->setVisible(!running && !m_file.isEmpty() && !m_ran);
    m_stop->setText(tr("Stop"));
    m_stop->setVisible(running);
    m_takeBack->setText(tr("Take everything back"));
    m_takeBack->setVisible(m_bulk->canTakeBack());
    m_apply->setText(tr("Take over %n row(s)", nullptr, ready));
    m_apply->setVisible(!running && !m_ran && !m_file.isEmpty());
    const QString why = PbxAccess::whyNoChange(m_context);
    Buttons::allow(m_apply, !why.isEmpty() ? why : ready == 0 ? tr("There is nothing to take over.") : QString());
    Buttons::allow(m_takeBack, why);
    for (QPushButton *one : {m_back, m_choose})
        Buttons::allow(one, running ? tr("It is running.") : QString());
}
