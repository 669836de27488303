#include "desktopcard.h"

#include "autostart.h"
#include "livetext.h"
#include "notices.h"
#include "settingsservice.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

DesktopCard::DesktopCard(const UiContext &context, QWidget *parent) : Card(parent), m_context(context)
{
    setObjectName(QStringLiteral("desktopCard"));
    SettingsService &settings = context.settings;
    m_title = new TextLabel(TextLabel::Role::Heading, this);
    m_notices = box("desktopNotices", [&settings](bool on) { return settings.setDesktopNotices(on); });
    m_tray = box("trayIcon", [&settings](bool on) { return settings.setTrayIcon(on); });
    m_autostart =
        box("autostart", [&context](bool on) { return context.autostart ? context.autostart->set(on) : Result<void>(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 16);
    column->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_notices, m_tray, m_autostart})
        column->addWidget(widget);
    LiveText::on(this, [this] { retranslate(); });
    load();
}

QCheckBox *DesktopCard::box(const char *name, std::function<Result<void>(bool)> store)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(QLatin1String(name));
    connect(box, &QCheckBox::toggled, this, [this, store](bool on) {
        if (const Result<void> stored = store(on); !stored) {
            m_context.notices.failed(stored.error());
            load();
        }
    });
    return box;
}

void DesktopCard::load()
{
    const QSignalBlocker quiet[]{QSignalBlocker(m_notices), QSignalBlocker(m_tray), QSignalBlocker(m_autostart)};
    m_notices->setChecked(m_context.settings.desktopNotices());
    m_tray->setChecked(m_context.settings.trayIcon());
    m_autostart->setVisible(m_context.autostart);
    m_autostart->setChecked(m_context.autostart && m_context.autostart->isOn());
}

void DesktopCard::retranslate()
{
    m_title->setText(tr("Desktop"));
    m_notices->setText(tr("Notify me about answers of the support and new invoices"));
    m_notices->setToolTip(tr("Also while the window is hidden; the provider is then asked just as often."));
    m_tray->setText(tr("Icon in the notification area"));
    m_tray->setToolTip(tr("Closing the window then leaves Fernamt running; its menu ends it."));
    m_autostart->setText(tr("Start when I sign in to this computer"));
}
