#pragma once
#include "desk.h"
#include "waiting.h"
#include "windowapp.h"

#include <QApplication>
#include <QDir>

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
        if (!keep(id, {}) || !start(id) || !QTest::qWaitFor(asked, patience))
            return false;
        return decide();
    }

    /// `fernamt --demo` on its own day, the administrator signed in by keys and the first run's question answered. Nothing is
    /// fetched by itself. The test's program has to lie beside the portal's.
    bool startDemo()
    {
        WindowOptions options;
        options.demo = options.headless = true;
        options.out = path(QStringLiteral("data"));
        app = std::make_unique<WindowApp>(*qApp, options);
        if (app->begin().value_or(WindowApp::Begun::OtherWindow) != WindowApp::Begun::Running ||
            !app->graph().settings().setBackgroundFetch(false))
            return false;
        app->open();
        app->window().resize(1440, 900);
        const DemoPortal::User user = DemoPortal::administrator();
        const auto pin = [this] { return QString::fromUtf8(app->portal()->newestPin().reveal()); };
        const auto answer = [this](const char *step, const QString &text) {
            if (!hands.wait(QLatin1String(step)) || !activate())
                return false;
            hands.type(text);
            hands.key(Qt::Key_Return);
            return true;
        };
        return answer("userName", user.name) && answer("password", QString::fromUtf8(user.password.reveal())) &&
               QTest::qWaitFor([&pin] { return !pin().isEmpty(); }, patience) && answer("pin", pin()) &&
               hands.wait(QStringLiteral("retentionDialog")) && decide();
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
    /// Return in the first run's question.
    bool decide()
    {
        hands.key(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return !hands.find(QStringLiteral("retentionDialog")); }, patience))
            return false;
        return activate() && hands.wait(QStringLiteral("startPage"));
    }
    QString settingsFile() const { return path(QStringLiteral("data/settings.ini")); }

    QTemporaryDir m_folder;
};
