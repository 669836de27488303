#include "profilesdialog.h"

#include "buttons.h"
#include "clientpaths.h"
#include "notices.h"
#include "profilecolours.h"
#include "profileregistry.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QVBoxLayout>

namespace
{
QIcon dot(const QString &colour)
{
    QPixmap pixmap(14, 14);
    pixmap.fill(ProfileColours::of(colour));
    return QIcon(pixmap);
}
} // namespace

ProfilesDialog::ProfilesDialog(const UiContext &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setObjectName(QStringLiteral("profilesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Profiles"));
    resize(680, 380);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("profilesList"));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setFixedWidth(220);
    QPalette readable = m_list->palette();
    readable.setColor(QPalette::HighlightedText, readable.color(QPalette::Text));
    m_list->setPalette(readable);
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("profileTitle"));
    m_title->setMaxLength(60);
    m_colour = new QComboBox(this);
    m_colour->setObjectName(QStringLiteral("profileColour"));
    for (const QString &word : ProfileColours::words())
        m_colour->addItem(dot(word), ProfileColours::name(word), word);
    m_facts = new TextLabel(TextLabel::Role::Muted, this);
    m_facts->setWordWrap(true);
    m_warning = new TextLabel(TextLabel::Role::Body, this);
    m_warning->setObjectName(QStringLiteral("profileWarning"));
    m_warning->setWordWrap(true);
    m_save = Buttons::primary(QStringLiteral("profileSaveTitle"), this);
    m_save->setText(tr("Save"));
    m_open = Buttons::plain(QStringLiteral("profileOpen"), this);
    m_open->setText(tr("Open"));
    m_remove = Buttons::plain(QStringLiteral("profileRemove"), this);
    m_remove->setText(tr("Remove …"));
    m_confirm = Buttons::plain(QStringLiteral("profileRemoveConfirm"), this);
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_title);
    form->addRow(tr("Colour"), m_colour);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addLayout(form);
    right->addWidget(m_facts);
    right->addStretch();
    right->addWidget(m_warning);
    right->addWidget(m_confirm);
    right->addLayout(buttons);
    auto *local = Buttons::plain(QStringLiteral("profileNewLocal"), this);
    local->setText(tr("New without provider access"));
    local->setToolTip(tr("For invoices and call records of any provider, from files: no sign-in, no network."));
    local->setAccessibleDescription(local->toolTip());
    connect(local, &QPushButton::clicked, this, [this] { addLocal(); });
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(local);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(18);
    row->addLayout(left);
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { chosen(); });
    connect(m_title, &QLineEdit::textChanged, this, [this] { refreshButtons(); });
    connect(m_colour, &QComboBox::currentIndexChanged, this, [this] { refreshButtons(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_remove, &QPushButton::clicked, this, [this] { askRemoval(); });
    connect(m_confirm, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString id = current();
        accept();
        m_context.openProfile(id);
    });
    fill();
}

QString ProfilesDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ProfilesDialog::fill()
{
    const QString kept = current().isEmpty() ? m_context.profile : current();
    QStringList ids = m_context.registry.profiles();
    if (!ids.contains(m_context.profile))
        ids.prepend(m_context.profile);
    m_list->clear();
    for (const QString &id : std::as_const(ids)) {
        const ProfileConfig profile = m_context.registry.profile(id);
        auto *item = new QListWidgetItem(dot(profile.colour), profile.title.isEmpty() ? id : profile.title, m_list);
        item->setData(Qt::UserRole, id);
        if (id == kept)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    chosen();
}

void ProfilesDialog::chosen()
{
    const ProfileConfig profile = m_context.registry.profile(current());
    m_title->setText(profile.title);
    m_colour->setCurrentIndex(qMax(0, m_colour->findData(profile.colour)));
    const CustomerInfo customer = profile.lastSession.customer;
    QStringList facts{tr("Short name: %1").arg(profile.id)};
    if (!customer.companyName.isEmpty())
        facts << customer.companyName;
    if (!customer.customerNumber.isEmpty())
        facts << tr("No. %1").arg(customer.customerNumber);
    if (profile.isLocal())
        facts << tr("Without provider access: no sign-in, no network.");
    if (!profile.portal.isEmpty())
        facts << profile.portal.toString();
    m_facts->setText(facts.join(u'\n'));
    m_warning->hide();
    m_confirm->hide();
    refreshButtons();
}

void ProfilesDialog::refreshButtons()
{
    const ProfileConfig profile = m_context.registry.profile(current());
    const QString colour = m_colour->currentData().toString();
    const bool sameColour = colour == profile.colour || (profile.colour.isEmpty() && m_colour->currentIndex() == 0);
    m_save->setEnabled(m_title->text().trimmed() != profile.title || !sameColour);
    const bool mine = current() == m_context.profile;
    Buttons::allow(m_open, mine ? tr("This profile is open already.") : QString());
    Buttons::allow(m_remove, mine                       ? tr("Open another profile first: this one is in use.")
                             : !m_context.removeProfile ? tr("Profiles cannot be removed here.")
                                                        : QString());
}

void ProfilesDialog::save()
{
    ProfileConfig profile = m_context.registry.profile(current());
    profile.title = m_title->text().trimmed();
    profile.colour = m_colour->currentData().toString();
    if (const auto saved = m_context.registry.save(profile); !saved)
        return m_context.notices.failed(saved.error());
    fill();
}

void ProfilesDialog::askRemoval()
{
    const ProfileConfig profile = m_context.registry.profile(current());
    const QString name = profile.title.isEmpty() ? profile.id : profile.title;
    const QString archive = profile.archiveFolder.isEmpty() ? tr("its standard folder") : profile.archiveFolder;
    m_warning->setText(
        tr("»%1« is removed for good from this computer: settings, sign-in, cached lists, drafts and orders on their "
           "way, change log, marks and the journal of the archive.\nThe archived documents stay in %2. Nothing "
           "changes at the provider.")
            .arg(name, archive));
    m_confirm->setText(tr("Remove »%1« for good").arg(name));
    m_warning->show();
    m_confirm->show();
    m_confirm->setFocus();
}

void ProfilesDialog::remove()
{
    m_confirm->setEnabled(false);
    QCoro::connect(m_context.removeProfile(current()), this, [this](Result<void> done) {
        m_confirm->setEnabled(true);
        if (!done)
            return m_context.notices.failed(done.error());
        fill();
    });
}

/// At once, under a name that can be changed here.
void ProfilesDialog::addLocal()
{
    const QStringList known = m_context.registry.profiles();
    ProfileConfig profile;
    profile.withoutPortal = true;
    for (int n = 1; profile.id.isEmpty() || known.contains(profile.id) || profile.id == m_context.profile; ++n) {
        profile.id = n == 1 ? QStringLiteral("own") : QStringLiteral("own-%1").arg(n);
        profile.title = n == 1 ? tr("Own documents") : tr("Own documents %1").arg(n);
    }
    if (const auto saved = m_context.registry.save(profile); !saved)
        return m_context.notices.failed(saved.error());
    fill();
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString() == profile.id)
            m_list->setCurrentRow(i);
    m_title->setFocus();
    m_title->selectAll();
}
