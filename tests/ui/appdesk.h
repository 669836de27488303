#pragma once
#include "desk.h"
#include "windowapp.h"

#include <QApplication>
#include <QDir>
#include <QTest>

/// The real program in German over a data folder of its own, with the hands and eyes of a Desk that never opens.
class AppDesk
{
public:
    AppDesk()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("data"));
        SettingsService settings(settingsFile());
        if (!settings.setLanguage(SettingsService::Language::German))
            qWarning("the settings cannot be written");
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Keeps a profile under this name; without an address it is one without provider access.
    bool keep(const QString &id, const QUrl &portal)
    {
        ProfileRegistry registry(settingsFile());
        ProfileConfig config = registry.profile(id);
        config.portal = portal;
        config.withoutPortal = portal.isEmpty();
        config.title = id;
        return registry.save(config).has_value();
    }

    WindowApp::Begun begin(const QString &profile)
    {
        WindowOptions options;
        options.dataFolder = path(QStringLiteral("data"));
        options.profile = profile;
        app = std::make_unique<WindowApp>(*qApp, options);
        return app->begin().value_or(WindowApp::Begun::OtherWindow);
    }

    bool start(const QString &profile)
    {
        if (begin(profile) != WindowApp::Begun::Running)
            return false;
        app->open();
        return QTest::qWaitForWindowExposed(&app->window());
    }

    /// A profile without provider access with the first run's question answered, up to the Startseite.
    bool startLocal(const QString &id)
    {
        const auto asked = [] {
            return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String("retentionAction");
        };
        if (!keep(id, {}) || !start(id) || !QTest::qWaitFor(asked, 20000))
            return false;
        hands.key(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return !hands.find(QStringLiteral("retentionDialog")); }))
            return false;
        return activate() && hands.wait(QStringLiteral("startPage"));
    }

    /// The window has the keys, as after a click on it.
    bool activate()
    {
        app->window().activateWindow();
        return QTest::qWaitForWindowActive(&app->window());
    }

    std::unique_ptr<WindowApp> app;
    Desk hands{PortalProcess::Seed::Nothing};

private:
    QString settingsFile() const { return path(QStringLiteral("data/settings.ini")); }

    QTemporaryDir m_folder;
};
