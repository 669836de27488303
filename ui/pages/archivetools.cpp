#include "archivetools.h"

#include "buttons.h"
#include "documentservice.h"
#include "errorwords.h"
#include "filechooser.h"
#include "livetext.h"
#include "textlabel.h"
#include "uicontext.h"
#include "verifywords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

ArchiveTools::ArchiveTools(const UiContext &context, std::function<QString()> folder, QWidget *parent)
    : QWidget(parent), m_context(context), m_folder(std::move(folder))
{
    setObjectName(QStringLiteral("archiveTools"));
    m_verify = Buttons::plain(QStringLiteral("verifyArchive"), this);
    m_adopt = Buttons::plain(QStringLiteral("adoptArchive"), this);
    m_cancel = Buttons::plain(QStringLiteral("cancelArchive"), this);
    m_outcome = new TextLabel(TextLabel::Role::Small, this);
    m_outcome->setObjectName(QStringLiteral("verified"));
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_verify);
    buttons->addWidget(m_adopt);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(buttons);
    column->addWidget(m_outcome);
    connect(m_verify, &QPushButton::clicked, this, [this] { verify(); });
    connect(m_adopt, &QPushButton::clicked, this, [this] {
        m_context.files.folder(window(), tr("Adopt an existing archive"), m_folder(),
                               [this](const QString &path) { adopt(path); });
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    LiveText::on(this, [this] {
        m_verify->setText(tr("Verify archive"));
        m_adopt->setText(tr("Adopt an existing archive …"));
        m_cancel->setText(tr("Cancel"));
        refresh();
    });
}

void ArchiveTools::begin(const QString &what)
{
    m_stop = std::stop_source();
    m_running = true;
    m_outcome->setRole(TextLabel::Role::Small);
    m_outcome->setText(what);
    m_outcome->show();
    refresh();
    m_cancel->setFocus();
}

void ArchiveTools::end(const QString &text, bool good)
{
    const bool held = m_cancel->hasFocus();
    m_running = false;
    m_outcome->setRole(good ? TextLabel::Role::Good : TextLabel::Role::Error);
    m_outcome->setText(text);
    refresh();
    if (held)
        m_verify->setFocus();
}

void ArchiveTools::refresh()
{
    m_verify->setEnabled(!m_running);
    m_adopt->setEnabled(!m_running);
    m_cancel->setVisible(m_running);
}

void ArchiveTools::verify()
{
    begin(tr("Every file is read and compared …"));
    QCoro::connect(m_context.documents.verifyArchive(m_stop.get_token()), this, [this](Result<VerifyReport> report) {
        if (report)
            end(VerifyWords::text(*report), VerifyWords::good(*report));
        else
            end(ErrorWords::sentence(report.error()), false);
    });
}

void ArchiveTools::adopt(const QString &path)
{
    begin(tr("Every file of the other archive is verified before the first is taken …"));
    QCoro::connect(m_context.documents.adoptArchive(path, m_stop.get_token()), this, [this](Result<int> count) {
        if (count)
            end(tr("%n file(s) verified and adopted.", nullptr, *count), true);
        else
            end(ErrorWords::sentence(count.error()), false);
    });
}
