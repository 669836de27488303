#include "networkform.h"

#include "archivetools.h"
#include "buttons.h"
#include "card.h"
#include "documentservice.h"
#include "filechooser.h"
#include "livetext.h"
#include "notices.h"
#include "passwordedit.h"
#include "profileregistry.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

NetworkForm::NetworkForm(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("networkForm"));
    const auto field = [this](const char *name) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(name));
        connect(edit, &QLineEdit::textChanged, this, [this] { refresh(); });
        return edit;
    };
    m_folder = field("archiveFolder");
    m_template = field("nameTemplate");
    m_portal = field("portalAddress");
    m_caFile = field("caFile");
    m_proxyHost = field("proxyHost");
    m_proxyUser = field("proxyUser");
    m_proxyPassword = new PasswordEdit(this);
    m_proxyPassword->setObjectName(QStringLiteral("proxyPassword"));
    connect(m_proxyPassword, &QLineEdit::textChanged, this, [this] { refresh(); });
    m_proxy = new QComboBox(this);
    m_proxy->setObjectName(QStringLiteral("proxyMode"));
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    m_example = new TextLabel(TextLabel::Role::Small, this);
    m_example->setObjectName(QStringLiteral("nameExample"));
    m_example->setWordWrap(true);
    m_archive = new ArchiveTools(
        context, [this] { return m_folder->text(); }, this);
    m_restart = new TextLabel(TextLabel::Role::Small, this);
    m_restart->setWordWrap(true);
    m_chooseFolder = Buttons::plain(QStringLiteral("chooseFolder"), this);
    m_chooseCa = Buttons::plain(QStringLiteral("chooseCa"), this);
    m_save = Buttons::primary(QStringLiteral("saveSettings"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(archiveCard());
    column->addWidget(networkCard());
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_restart, 1);
    bottom->addWidget(m_save);
    column->addLayout(bottom);
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] {
        m_context.files.folder(window(), tr("Archive folder"), m_folder->text(),
                               [this](const QString &path) { m_folder->setText(path); });
    });
    connect(m_chooseCa, &QPushButton::clicked, this, [this] {
        m_context.files.open(window(), tr("Certificate authority"), tr("Certificates (*.pem *.crt)"),
                             [this](const QString &path) { m_caFile->setText(path); });
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    LiveText::on(this, [this] { retranslate(); });
    load();
}

static void addRow(QGridLayout *grid, TextLabel *label, QWidget *field, QWidget *button = nullptr)
{
    const int row = grid->rowCount();
    label->setBuddy(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1, 1, button ? 1 : 2);
    if (button)
        grid->addWidget(button, row, 2);
}

QWidget *NetworkForm::archiveCard()
{
    auto *card = new Card(this);
    auto *heading = new TextLabel(TextLabel::Role::Heading, card);
    auto *folder = new TextLabel(TextLabel::Role::Body, card);
    auto *names = new TextLabel(TextLabel::Role::Body, card);
    m_labels << qMakePair(heading, [] { return tr("Archive"); }) << qMakePair(folder, [] { return tr("Folder"); })
             << qMakePair(names, [] { return tr("File names"); });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    addRow(grid, folder, m_folder, m_chooseFolder);
    addRow(grid, names, m_template);
    grid->addWidget(m_example, grid->rowCount(), 1, 1, 2);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(grid);
    column->addWidget(m_archive);
    return card;
}

QWidget *NetworkForm::networkCard()
{
    auto *card = new Card(this);
    auto *heading = new TextLabel(TextLabel::Role::Heading, card);
    auto *portal = new TextLabel(TextLabel::Role::Body, card);
    auto *authority = new TextLabel(TextLabel::Role::Body, card);
    auto *proxy = new TextLabel(TextLabel::Role::Body, card);
    auto *host = new TextLabel(TextLabel::Role::Body, card);
    auto *user = new TextLabel(TextLabel::Role::Body, card);
    auto *password = new TextLabel(TextLabel::Role::Body, card);
    m_labels << qMakePair(heading, [] { return tr("Network"); }) << qMakePair(portal, [] { return tr("Address of the portal"); })
             << qMakePair(authority, [] { return tr("Additional certificate authority"); })
             << qMakePair(proxy, [] { return tr("Proxy"); }) << qMakePair(host, [] { return tr("Proxy host and port"); })
             << qMakePair(user, [] { return tr("Proxy user name"); }) << qMakePair(password, [] { return tr("Proxy password"); });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    addRow(grid, portal, m_portal);
    addRow(grid, authority, m_caFile, m_chooseCa);
    addRow(grid, proxy, m_proxy);
    addRow(grid, host, m_proxyHost);
    addRow(grid, user, m_proxyUser);
    addRow(grid, password, m_proxyPassword);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(grid);
    return card;
}

void NetworkForm::retranslate()
{
    for (const auto &[label, text] : std::as_const(m_labels)) {
        label->setText(text());
        if (label->buddy())
            label->buddy()->setAccessibleName(text());
    }
    const int at = qMax(0, m_proxy->currentIndex());
    m_proxy->clear();
    m_proxy->addItems({tr("As the system"), tr("None"), tr("Own")});
    m_proxy->setCurrentIndex(at);
    m_chooseFolder->setText(tr("Choose …"));
    m_chooseFolder->setAccessibleName(tr("Choose archive folder"));
    m_chooseCa->setText(tr("Choose …"));
    m_chooseCa->setAccessibleName(tr("Choose certificate authority"));
    m_save->setText(tr("Save"));
    m_restart->setText(tr("Folder, names and network are used from the next start on."));
    m_proxyHost->setPlaceholderText(QStringLiteral("proxy.example:3128"));
    m_proxyPassword->setPlaceholderText(tr("unchanged"));
    refresh();
}

void NetworkForm::load()
{
    const ProfileConfig profile = m_context.registry.profile(m_context.profile);
    m_folder->setText(profile.archiveFolder.isEmpty() ? m_context.documents.archiveFolder() : profile.archiveFolder);
    m_template->setText(profile.nameTemplate.isEmpty() ? ProfileRegistry::standardNames() : profile.nameTemplate);
    m_portal->setText(profile.portal.toString());
    m_caFile->setText(profile.caFile);
    m_proxy->setCurrentIndex(int(profile.proxy.mode));
    m_proxyHost->setText(profile.proxy.host.isEmpty() ? QString()
                                                      : QStringLiteral("%1:%2").arg(profile.proxy.host).arg(profile.proxy.port));
    m_proxyUser->setText(profile.proxy.user);
    m_proxyPassword->clear();
    refresh();
}

ProfileConfig NetworkForm::entered() const
{
    ProfileConfig profile = m_context.registry.profile(m_context.profile);
    const QString folder = m_folder->text().trimmed();
    profile.archiveFolder = profile.archiveFolder.isEmpty() && folder == m_context.documents.archiveFolder() ? QString() : folder;
    const QString names = m_template->text().trimmed();
    profile.nameTemplate = profile.nameTemplate.isEmpty() && names == ProfileRegistry::standardNames() ? QString() : names;
    profile.portal = QUrl(m_portal->text().trimmed());
    profile.caFile = m_caFile->text().trimmed();
    if (profile.portal != m_context.registry.profile(m_context.profile).portal)
        profile.contacts.clear(); // another provider answers there
    profile.proxy.user = m_proxyUser->text().trimmed();
    profile.proxy.mode = ProxyConfig::Mode(m_proxy->currentIndex());
    const QUrl host(QStringLiteral("proxy://") + m_proxyHost->text().trimmed());
    profile.proxy.host = m_proxyHost->text().trimmed().isEmpty() ? QString() : host.host();
    profile.proxy.port = quint16(qMax(0, host.port(3128)));
    if (profile.proxy.host.isEmpty())
        profile.proxy.port = m_context.registry.profile(m_context.profile).proxy.port;
    return profile;
}

void NetworkForm::refresh()
{
    m_proxyHost->setEnabled(m_proxy->currentIndex() == int(ProxyConfig::Mode::Manual));
    for (QLineEdit *edit : {m_proxyUser, m_proxyPassword})
        edit->setEnabled(m_proxy->currentIndex() != int(ProxyConfig::Mode::None));
    Document invoice;
    invoice.type = Contract::DocumentType::InvoicePdf;
    invoice.number = QStringLiteral("RE-2026-118204");
    invoice.documentDate = QDate(2026, 11, 15);
    invoice.mediaType = QStringLiteral("application/pdf");
    const Result<QString> names = ProfileRegistry::nameFor(m_template->text().trimmed(), invoice);
    m_example->setRole(names ? TextLabel::Role::Small : TextLabel::Role::Error);
    if (names) {
        m_example->setText(tr("For example %1").arg(*names));
    } else {
        m_example->setText(
            tr("This is no template: it needs {number} or {date} and may use {year}, {month}, {type}, {contract}, {period}."));
    }
    const ProfileConfig now = entered();
    const ProfileConfig before = m_context.registry.profile(m_context.profile);
    const bool differs = now.archiveFolder != before.archiveFolder || now.nameTemplate != before.nameTemplate ||
                         now.portal != before.portal || now.caFile != before.caFile || now.proxy.mode != before.proxy.mode ||
                         now.proxy.host != before.proxy.host || now.proxy.port != before.proxy.port ||
                         now.proxy.user != before.proxy.user || !m_proxyPassword->text().isEmpty();
    const bool portalGood = now.portal == before.portal || ProfileRegistry::checkPortal(now.portal).has_value();
    m_save->setEnabled(differs && names && portalGood);
}

void NetworkForm::save()
{
    if (const Result<void> done = m_context.registry.save(entered()); !done)
        return m_context.notices.failed(done.error());
    if (const Secret password(m_proxyPassword->text()); !password.isEmpty() && m_context.keepProxyPassword)
        QCoro::connect(m_context.keepProxyPassword(password), this, [this](Result<void> kept) {
            if (!kept)
                m_context.notices.failed(kept.error());
        });
    m_context.notices.toast(tr("Saved; used from the next start on."), Tone::Good);
    load();
}
