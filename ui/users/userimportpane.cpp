#include "userimportpane.h"

#include "buttons.h"
#include "card.h"
#include "datatable.h"
#include "errorwords.h"
#include "filechooser.h"
#include "filesaver.h"
#include "livetext.h"
#include "notices.h"
#include "rowsproxy.h"
#include "sessionservice.h"
#include "tabletext.h"
#include "textlabel.h"
#include "uicontext.h"
#include "userimport.h"
#include "userservice.h"
#include "userwords.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using State = UserImportRow::State;

UserImportPane::UserImportPane(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("userImport"));
    m_model = new UserImportModel(this);
    m_proxy = new RowsProxy(*m_model, this);
    m_import = std::make_unique<UserImport>(*context.users);
    m_title = new TextLabel(TextLabel::Role::Heading, this);
    m_summary = new TextLabel(TextLabel::Role::Body, this);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("importMessage"));
    for (TextLabel *label : {m_summary, m_message})
        label->setWordWrap(true);
    m_onlyFaulty = new QCheckBox(this);
    m_onlyFaulty->setObjectName(QStringLiteral("importOnlyFaulty"));
    m_table = new DataTable(QStringLiteral("userImportTable"), context.settings, this);
    m_table->show(*m_proxy,
                  {QStringLiteral("line"), QStringLiteral("state"), QStringLiteral("userName"), QStringLiteral("finding")},
                  QStringLiteral("line"), Qt::AscendingOrder);
    m_table->setDragEnabled(false);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_back = Buttons::plain(QStringLiteral("importBack"), this);
    m_again = Buttons::plain(QStringLiteral("importChoose"), this);
    m_save = Buttons::plain(QStringLiteral("importFindings"), this);
    m_cancel = Buttons::plain(QStringLiteral("importCancel"), this);
    m_send = Buttons::primary(QStringLiteral("importSend"), this);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 1);
    inside->addWidget(m_table);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_back);
    bottom->addWidget(m_again);
    bottom->addWidget(m_save);
    bottom->addStretch();
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_summary, m_message})
        column->addWidget(widget);
    column->addWidget(m_onlyFaulty, 0, Qt::AlignLeft); // only its words are to be clicked
    column->addWidget(card, 1);
    column->addWidget(m_progress);
    column->addLayout(bottom);
    connect(m_back, &QPushButton::clicked, this, &UserImportPane::closed);
    connect(m_again, &QPushButton::clicked, this, [this] { choose(); });
    connect(m_save, &QPushButton::clicked, this, [this] { saveFindings(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_import->cancel(); });
    connect(m_send, &QPushButton::clicked, this, [this] { send(); });
    connect(m_onlyFaulty, &QCheckBox::toggled, this, [this] { refresh(); });
    connect(m_import.get(), &UserImport::sending, this, [this](int index) { setState(m_sent[index], State::Sending); });
    connect(m_import.get(), &UserImport::created, this, [this](int index) {
        m_progress->setValue(index + 1);
        setState(m_sent[index], State::Created);
    });
    connect(m_import.get(), &UserImport::refused, this, [this](int index, const Error &error) { refused(index, error); });
    LiveText::on(this, [this] {
        m_model->refreshWords();
        refresh();
    });
}

UserImportPane::~UserImportPane() = default;

bool UserImportPane::isRunning() const
{
    return m_import->isRunning();
}

void UserImportPane::choose()
{
    m_context.files.open(window(), tr("Import users"), tr("Tables (*.csv *.txt)"), [this](const QString &path) { load(path); });
}

void UserImportPane::load(const QString &path)
{
    QFile file(path);
    m_rows.clear();
    m_file = QFileInfo(path).fileName();
    m_message->clear();
    QStringList taken;
    for (const PortalUser &user : m_context.users->users())
        taken << user.userName;
    const bool open = file.open(QIODevice::ReadOnly);
    const auto read = open ? UserCsv::read(file.readAll(), taken)
                           : Result<QList<UserCsvRow>>(fail(Error::Kind::Storage, QStringLiteral("file_failed"), path));
    if (!read)
        m_message->setText(ErrorWords::sentence(read.error()) +
                           (read.error().detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(read.error().detail)));
    else
        for (const UserCsvRow &row : *read)
            m_rows << UserImportRow{row, row.faults.isEmpty() ? State::Ready : State::Faulty, {}};
    m_onlyFaulty->setChecked(count(State::Faulty) > 0);
    m_model->merge({});
    m_model->merge(m_rows);
    refresh();
    m_table->fitColumns(900);
    Q_EMIT opened();
}

void UserImportPane::send()
{
    if (count(State::Faulty) > 0 || m_import->isRunning())
        return;
    QList<NewUser> users;
    m_sent.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].state == State::Ready) {
            m_sent << i;
            users << m_rows[i].row.user;
        }
    m_progress->setRange(0, int(users.size()));
    m_progress->setValue(0);
    QCoro::connect(m_import->run(users), this, [this](int made) {
        refresh();
        m_context.notices.toast(tr("%n user(s) created.", nullptr, made), Tone::Good);
    });
    refresh();
}

void UserImportPane::refused(int index, const Error &error)
{
    m_progress->setValue(index + 1);
    if (UserImport::isUnclear(error))
        setState(m_sent[index], State::Unclear,
                 tr("%1 Whether the user was created shows in the list as soon as the portal answers.")
                     .arg(ErrorWords::sentence(error)));
    else
        setState(m_sent[index], State::Refused, UserWords::refusal(error));
}

void UserImportPane::setState(int row, State state, const QString &refusal)
{
    m_rows[row].state = state;
    m_rows[row].refusal = refusal;
    m_model->merge(m_rows);
    refresh();
}

void UserImportPane::saveFindings()
{
    QList<int> rows;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (!UserImportModel::findings(m_rows[i]).isEmpty())
            rows << i;
    FileSaver::save(m_context, window(), tr("Save findings"), tr("findings.csv"),
                    TableText::csv(*m_model, rows, {0, 1, 2, 3, 4, 5, 6, 7, 8}));
}

int UserImportPane::count(State state) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [state](const UserImportRow &row) { return row.state == state; }));
}

void UserImportPane::refresh()
{
    const int faulty = count(State::Faulty), ready = count(State::Ready), made = count(State::Created);
    const int bad = faulty + count(State::Refused) + count(State::Unclear);
    const bool running = m_import->isRunning();
    m_title->setText(tr("Import of %1").arg(m_file));
    m_summary->setText(
        faulty > 0
            ? tr("%1 of %2 rows are faulty. Nothing has been sent; correct the file and choose it again.")
                  .arg(faulty)
                  .arg(m_rows.size())
            : tr("%1 rows: %2 created, %3 still to send, %4 with a finding.").arg(m_rows.size()).arg(made).arg(ready).arg(bad));
    m_message->setVisible(!m_message->text().isEmpty());
    m_summary->setVisible(!m_rows.isEmpty());
    m_onlyFaulty->setText(tr("Only rows with a finding"));
    const QList<UserImportRow> &rows = m_rows;
    const bool only = m_onlyFaulty->isChecked();
    const UserImportModel *model = m_model;
    m_proxy->setAccept([model, only](const QString &id) {
        const UserImportRow *row = model->row(id);
        return !only || (row && !UserImportModel::findings(*row).isEmpty());
    });
    m_table->setAccessibleName(tr("Rows of the file"));
    m_progress->setVisible(running);
    m_back->setText(tr("Back to the list"));
    m_again->setText(tr("Choose another file …"));
    m_save->setText(tr("Save findings …"));
    m_save->setVisible(bad > 0);
    m_cancel->setText(tr("Stop"));
    m_cancel->setVisible(running);
    m_send->setText(tr("Create %n user(s)", nullptr, ready));
    m_send->setVisible(!running);
    Buttons::allow(m_back, running ? tr("The import is running.") : QString());
    Buttons::allow(m_again, running ? tr("The import is running.") : QString());
    Buttons::allow(m_send, rows.isEmpty() || ready == 0 ? tr("There is nothing to send.")
                           : faulty > 0                 ? tr("Correct the faulty rows first.")
                                                        : QString());
}
