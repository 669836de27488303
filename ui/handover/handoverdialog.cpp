#include "handoverdialog.h"

#include "buttons.h"
#include "datevform.h"
#include "dialogheight.h"
#include "displaytext.h"
#include "errorwords.h"
#include "filechooser.h"
#include "settingsservice.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using Kind = HandoverService::Kind;

namespace
{
const QString folderState = QStringLiteral("handover/folder"), kindState = QStringLiteral("handover/kind"),
              evnState = QStringLiteral("handover/evn");

QString explanation(Kind kind)
{
    switch (kind) {
    case Kind::DatevBookings:
        return HandoverDialog::tr("A Buchungsstapel (EXTF) with a ZIP of the pictures: first the ZIP by Belegtransfer, then the "
                                  "bookings by Stapelverarbeitung.");
    case Kind::DatevLedgers:
        return HandoverDialog::tr("One ZIP for Belegtransfer that holds bookings and pictures.");
    case Kind::Folder:
        return HandoverDialog::tr("The originals with speaking names, and a list of them as CSV and workbook.");
    case Kind::Gdpdu:
        break;
    }
    return HandoverDialog::tr("Invoices and positions as tables with their description (index.xml) for an auditor's program.");
}
} // namespace

HandoverDialog::HandoverDialog(HandoverService &service, const UiContext &context, const QStringList &documentIds,
                               QWidget *parent)
    : QDialog(parent), m_service(service), m_context(context), m_ids(documentIds)
{
    setObjectName(QStringLiteral("handoverDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hand over"));
    setMinimumWidth(600);
    addForm();
    const QString folder = m_context.settings.windowState(folderState).toString();
    m_folder->setText(folder.isEmpty() ? QDir::homePath() : folder);
    m_evn->setChecked(m_context.settings.windowState(evnState).toBool());
    m_kind->setCurrentIndex(qBound(0, m_context.settings.windowState(kindState).toInt(), int(Kind::Gdpdu)));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { kindChanged(); });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_context.files.folder(this, tr("Hand over into"), m_folder->text(),
                               [this](const QString &path) { m_folder->setText(path); });
    });
    connect(m_folder, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_again, &QCheckBox::toggled, this, [this] { refresh(); });
    connect(m_go, &QPushButton::clicked, this,
            [this] { m_done ? void(m_context.files.show(QUrl::fromLocalFile(m_result))) : run(); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_datev->setSettings(DatevSettings());
    QCoro::connect(m_service.settings(), this, [this](Result<DatevSettings> settings) {
        if (settings)
            m_datev->setSettings(*settings);
    });
    kindChanged();
}

void HandoverDialog::addForm()
{
    auto *heading = new TextLabel(TextLabel::Role::Title, this);
    heading->setText(tr("Hand over %n document(s)", nullptr, int(m_ids.size())));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("handoverKind"));
    m_kind->addItems({tr("DATEV: Buchungsstapel with pictures"), tr("DATEV: Belegtransfer with bookings"),
                      tr("Folder with a list"), tr("Data for an auditor (GDPdU)")});
    m_kind->setAccessibleName(tr("Kind of hand-over"));
    m_explanation = new TextLabel(TextLabel::Role::Muted, this);
    m_datev = new DatevForm(this);
    m_evn = new QCheckBox(tr("With the itemised calls (EVN) of the invoices"), this);
    m_evn->setObjectName(QStringLiteral("handoverEvn"));
    m_folder = new QLineEdit(this);
    m_folder->setObjectName(QStringLiteral("handoverFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_choose = Buttons::plain(QStringLiteral("handoverChoose"), this);
    m_choose->setText(tr("Choose …"));
    m_notice = new TextLabel(TextLabel::Role::Body, this);
    m_notice->setObjectName(QStringLiteral("handoverBefore"));
    m_again = new QCheckBox(tr("Hand them over again"), this);
    m_again->setObjectName(QStringLiteral("handoverAgain"));
    m_message = new TextLabel(TextLabel::Role::Body, this);
    m_message->setObjectName(QStringLiteral("handoverMessage"));
    m_changes = new QPlainTextEdit(this);
    m_changes->setObjectName(QStringLiteral("handoverChanges"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_changes->setAccessibleName(tr("What was written otherwise"));
    m_changes->setFixedHeight(110);
    for (TextLabel *label : {m_explanation, m_notice, m_message})
        label->setWordWrap(true);
    m_go = Buttons::primary(QStringLiteral("handoverGo"), this);
    m_go->setDefault(true);
    m_close = Buttons::plain(QStringLiteral("handoverClose"), this);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(m_close);
    bottom->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{heading, m_kind, m_explanation, m_datev, m_evn})
        column->addWidget(widget);
    column->addLayout(folder);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_notice, m_again, m_message, m_changes})
        column->addWidget(widget);
    column->addLayout(bottom);
}

HandoverService::Request HandoverDialog::request() const
{
    return {Kind(m_kind->currentIndex()), m_ids, m_folder->text().trimmed(), m_again->isChecked(), m_evn->isChecked()};
}

void HandoverDialog::kindChanged()
{
    const Kind kind = Kind(m_kind->currentIndex());
    m_explanation->setText(explanation(kind));
    m_datev->setVisible(kind == Kind::DatevBookings || kind == Kind::DatevLedgers);
    m_evn->setVisible(kind != Kind::Gdpdu);
    m_again->setChecked(false);
    ask();
    refresh();
}

/// Nothing twice without saying so.
void HandoverDialog::ask()
{
    const quint64 question = ++m_question;
    m_before = false;
    QCoro::connect(m_service.before(request()), this, [this, question](Result<QList<HandoverService::Before>> found) {
        if (question != m_question)
            return;
        if (!found)
            return m_message->setText(ErrorWords::sentence(found.error()));
        QStringList lines;
        for (const HandoverService::Before &one : *found)
            lines << tr("%1 was handed over on %2 by %3.").arg(one.number, DisplayText::instant(one.at), one.by);
        constexpr qsizetype most = 4;
        if (lines.size() > most) {
            const int more = int(lines.size() - most);
            lines.resize(most);
            lines << tr("And %n more.", nullptr, more);
        }
        m_before = !found->isEmpty();
        m_notice->setText(lines.join(u'\n'));
        refresh();
    });
}

void HandoverDialog::refresh()
{
    m_notice->setVisible(m_before && !m_done);
    m_again->setVisible(m_before && !m_done);
    m_changes->setVisible(m_done && !m_changes->toPlainText().isEmpty());
    m_message->setVisible(!m_message->text().isEmpty());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_datev, m_evn, m_folder, m_choose, m_again})
        widget->setEnabled(!m_running && !m_done);
    m_go->setText(m_done ? tr("Show folder") : m_running ? tr("Writing …") : tr("Hand over"));
    const QString why = m_running                              ? tr("It is being written.")
                        : m_done                               ? QString()
                        : m_folder->text().trimmed().isEmpty() ? tr("Choose a folder first.")
                        : m_before && !m_again->isChecked()    ? tr("Some were handed over before.")
                                                               : QString();
    Buttons::allow(m_go, why);
    m_close->setText(m_done ? tr("Close") : tr("Cancel"));
    DialogHeight::fit(*this);
}

void HandoverDialog::run()
{
    if (m_running)
        return;
    m_running = true;
    m_message->clear();
    m_context.settings.setWindowState(folderState, m_folder->text());
    m_context.settings.setWindowState(kindState, m_kind->currentIndex());
    m_context.settings.setWindowState(evnState, m_evn->isChecked());
    refresh();
    const auto hand = [this] {
        QCoro::connect(m_service.handOver(request()), this,
                       [this](const Result<HandoverService::Report> &report) { finish(report); });
    };
    if (!m_datev->isVisible())
        return hand();
    QCoro::connect(m_service.keepSettings(m_datev->settings()), this,
                   [this, hand](const Result<void> &kept) { kept ? hand() : finish(fail(kept.error())); });
}

void HandoverDialog::finish(const Result<HandoverService::Report> &report)
{
    m_running = false;
    if (!report) {
        const QString &code = report.error().code;
        const QString which = code == QLatin1String("datev_currency") ? report.error().detail + QStringLiteral(": ") : QString();
        m_message->setText(which + ErrorWords::sentence(report.error()));
        if (code == QLatin1String("handed_already"))
            ask(); // another window was quicker
        return refresh();
    }
    m_done = true;
    m_result = report->record.target;
    QString text = tr("%n document(s) handed over.", nullptr, int(report->record.documents.size()));
    if (!report->leftOut.isEmpty())
        text +=
            u' ' + tr("Left out, as they carry no amounts that can be read: %1.").arg(report->leftOut.join(QStringLiteral(", ")));
    m_message->setText(text);
    QStringList lines;
    for (const HandoverChange &change : report->changes)
        lines << tr("%1: »%2« was written as »%3«").arg(change.number, change.before, change.after);
    m_changes->setPlainText(lines.join(u'\n'));
    refresh();
}
