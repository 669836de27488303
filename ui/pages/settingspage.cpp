#include "settingspage.h"

#include "buttons.h"
#include "card.h"
#include "desktopcard.h"
#include "documentservice.h"
#include "language.h"
#include "livetext.h"
#include "networkform.h"
#include "notices.h"
#include "portalaccess.h"
#include "profileregistry.h"
#include "retentionform.h"
#include "settingsservice.h"
#include "textlabel.h"
#include "theme.h"
#include "uicontext.h"
#include "watchedfolderscard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

SettingsPage::SettingsPage(const UiContext &context, ActionRegistry &, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *inside = new QWidget(this);
    m_network = new NetworkForm(context, inside);
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    left->addWidget(lookCard());
    QWidget *fetch = fetchCard();
    left->addWidget(fetch);
    fetch->setVisible(!PortalAccess::isLocal(context));
    left->addWidget(retentionCard());
    if (context.watched)
        left->addWidget(new WatchedFoldersCard(context, *context.watched, inside));
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(14);
    right->addWidget(m_network);
    m_desktop = new DesktopCard(context, inside);
    right->addWidget(m_desktop);
    right->addStretch();
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    LiveText::on(this, [this] { retranslate(); });
    load();

    SettingsService &settings = context.settings;
    const auto stored = [this](const Result<void> &done) {
        if (!done)
            m_context.notices.failed(done.error());
    };
    connect(m_language, &QComboBox::currentIndexChanged, this, [this, &settings, stored](int index) {
        if (m_loading)
            return;
        stored(settings.setLanguage(SettingsService::Language(index)));
        m_context.language.set(index == 1 ? QStringLiteral("de") : index == 2 ? QStringLiteral("en") : QStringLiteral("system"));
    });
    connect(m_theme, &QComboBox::currentIndexChanged, this, [this, &settings, stored](int index) {
        if (m_loading)
            return;
        stored(settings.setTheme(SettingsService::Theme(index)));
        m_context.theme.setMode(Theme::Mode(index));
    });
    connect(m_background, &QCheckBox::toggled, this, [this, &settings, stored](bool on) {
        if (!m_loading)
            stored(settings.setBackgroundFetch(on));
    });
    connect(m_poll, &QSpinBox::valueChanged, this, [this, &settings, stored](int seconds) {
        if (!m_loading)
            stored(settings.setPollSeconds(seconds));
    });
    connect(m_notice, &QSpinBox::valueChanged, this, [this, &settings, stored](int days) {
        if (!m_loading)
            stored(settings.setNoticeDays(days));
    });
    connect(m_retention, &RetentionForm::changed, this, [this] { refreshSave(); });
    connect(m_saveRetention, &QPushButton::clicked, this, [this] { saveRetention(); });
}

QWidget *SettingsPage::card(std::function<QString()> title, const QList<QPair<std::function<QString()>, QWidget *>> &rows,
                            QWidget *below)
{
    auto *card = new Card(this);
    auto *heading = new TextLabel(TextLabel::Role::Heading, card);
    LiveText::on(heading, [heading, title] { heading->setText(title()); });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < rows.size(); ++i) {
        auto *label = new TextLabel(TextLabel::Role::Body, card);
        QWidget *field = rows[i].second;
        field->setParent(card);
        label->setBuddy(field);
        const auto text = rows[i].first;
        LiveText::on(label, [label, field, text] {
            label->setText(text());
            field->setAccessibleName(text());
        });
        grid->addWidget(label, i, 0);
        grid->addWidget(field, i, 1);
    }
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(grid);
    if (below)
        column->addWidget(below);
    return card;
}

QWidget *SettingsPage::lookCard()
{
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_theme = new QComboBox;
    m_theme->setObjectName(QStringLiteral("theme"));
    return card([] { return tr("Appearance"); },
                {{[] { return tr("Language"); }, m_language}, {[] { return tr("Theme"); }, m_theme}});
}

QWidget *SettingsPage::fetchCard()
{
    m_background = new QCheckBox;
    m_background->setObjectName(QStringLiteral("backgroundFetch"));
    m_poll = new QSpinBox;
    m_poll->setObjectName(QStringLiteral("pollSeconds"));
    m_poll->setRange(2, 3600);
    m_notice = new QSpinBox;
    m_notice->setObjectName(QStringLiteral("noticeDays"));
    m_notice->setRange(0, 180);
    return card([] { return tr("Fetch and notices"); }, {{[] { return tr("New documents"); }, m_background},
                                                         {[] { return tr("Ask the provider every"); }, m_poll},
                                                         {[] { return tr("Warn before deletion"); }, m_notice}});
}

QWidget *SettingsPage::retentionCard()
{
    auto *box = new QWidget;
    m_retention = new RetentionForm(box);
    m_saveRetention = Buttons::primary(QStringLiteral("saveRetention"), box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_retention);
    column->addWidget(m_saveRetention, 0, Qt::AlignRight);
    return card([] { return tr("Retention of call records"); }, {}, box);
}

void SettingsPage::retranslate()
{
    m_loading = true;
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const int at = qMax(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(at);
    };
    fill(m_language, {tr("As the system"), QStringLiteral("Deutsch"), QStringLiteral("English")});
    fill(m_theme, {tr("As the system"), tr("Light"), tr("Dark")});
    m_background->setText(tr("Fetch automatically"));
    m_poll->setSuffix(tr(" seconds"));
    m_notice->setSuffix(tr(" days"));
    m_notice->setSpecialValueText(tr("Never"));
    m_saveRetention->setText(tr("Save"));
    m_loading = false;
}

void SettingsPage::load()
{
    m_loading = true;
    const SettingsService &settings = m_context.settings;
    m_language->setCurrentIndex(int(settings.language()));
    m_theme->setCurrentIndex(int(settings.theme()));
    m_background->setChecked(settings.backgroundFetch());
    m_poll->setValue(settings.pollSeconds());
    m_notice->setValue(settings.noticeDays());
    m_retention->setRule(m_context.documents.retention());
    m_loading = false;
    refreshSave();
}

void SettingsPage::refreshSave()
{
    m_saveRetention->setEnabled(!(m_retention->rule() == m_context.documents.retention()));
}

void SettingsPage::saveRetention()
{
    if (const Result<void> done = m_context.documents.setRetention(m_retention->rule()); !done)
        return m_context.notices.failed(done.error());
    ProfileConfig profile = m_context.registry.profile(m_context.profile);
    profile.retention = m_retention->rule();
    profile.retentionAsked = true;
    if (const Result<void> saved = m_context.registry.save(profile); !saved)
        m_context.notices.failed(saved.error());
    refreshSave();
}

void SettingsPage::activate()
{
    load();
    m_network->load();
    m_desktop->load();
}

QWidget *SettingsPage::firstFocus()
{
    return m_language;
}
