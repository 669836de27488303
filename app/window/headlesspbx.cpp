#include "actionregistry.h"
#include "headlessrun.h"
#include "pbxservice.h"
#include "windowapp.h"
#include "workspace.h"

#include <QCoroTimer>
#include <QTableView>

/// Signed out and in again as the Administrator Telefonanlage, who has no PIN to type when the provider asks for none.
QCoro::Task<bool> HeadlessRun::signInForPbx()
{
    const QByteArray before = m_app.portal()->newestPin().reveal();
    co_await m_app.graph().session().signOut(false);
    const bool asked = co_await until(
        QStringLiteral("the sign-in page"), [this] { return find("userName") != nullptr; }, 30);
    if (!asked)
        co_return false;
    const DemoPortal::User user = DemoPortal::telephone();
    type("userName", user.name);
    click("userNameNext");
    const bool named = co_await until(
        QStringLiteral("the password step"), [this] { return find("password") != nullptr; }, 30);
    if (!named)
        co_return false;
    type("password", QString::fromUtf8(user.password.reveal()));
    click("passwordNext");
    const auto next = [this, before] {
        return find("startPage") || find("retentionDecide") || (find("pin") && m_app.portal()->newestPin().reveal() != before);
    };
    const bool known = co_await until(QStringLiteral("the PIN"), next, 60);
    if (!known)
        co_return false;
    if (find("pin")) {
        type("pin", QString::fromUtf8(m_app.portal()->newestPin().reveal()));
        click("pinNext");
    }
    const bool in = co_await until(
        QStringLiteral("the Startseite"), [this] { return find("startPage") || find("retentionDecide"); }, 60);
    click("retentionDecide");
    const bool there = co_await until(
        QStringLiteral("the telephone system"), [this] { return !m_app.graph().pbx().seats().isEmpty(); }, 60);
    co_return in &&there;
}

/// Every page of the telephone system as the Administrator Telefonanlage has it, in both themes and languages.
QCoro::Task<bool> HeadlessRun::walkPbx()
{
    const bool in = co_await signInForPbx();
    if (!in)
        co_return false;
    Workspace &workspace = *m_app.window().workspace();
    for (const bool dark : {false, true})
        for (const char *language : {"de", "en"}) {
            const QString end = look(QLatin1String(language), dark);
            workspace.showPage(QStringLiteral("start"));
            co_await picture(QStringLiteral("pbx-start") + end);
            for (const char *page : {"seats", "numbers", "anywherePortals", "blockingProfiles", "pbxUsers", "cart"}) {
                workspace.showPage(QLatin1String(page));
                co_await picture(QStringLiteral("pbx-") + QLatin1String(page) + end);
            }
            workspace.showPage(QStringLiteral("seats"));
            m_app.window().actions().find(QStringLiteral("seats.templates"))->trigger();
            co_await picture(QStringLiteral("pbx-templates") + end);
            click("templateClose");
            click("seatRemove");
            co_await picture(QStringLiteral("pbx-seat-removal") + end);
            click("seatKeep");
            workspace.showPage(QStringLiteral("anywherePortals"), QStringLiteral("create"));
            type("newAnywhereFirst", QStringLiteral("Eva"));
            type("newAnywhereLast", QStringLiteral("Brandt"));
            co_await picture(QStringLiteral("pbx-anywhere-data") + end);
            click("anywhereWizardNext");
            if (auto *numbers = qobject_cast<QTableView *>(find("anywhereNumbers")))
                numbers->selectRow(0);
            co_await picture(QStringLiteral("pbx-anywhere-number") + end);
            click("anywhereWizardNext");
            co_await picture(QStringLiteral("pbx-anywhere-summary") + end);
            click("anywhereWizardCancel");
            workspace.showPage(QStringLiteral("blockingProfiles"), QStringLiteral("create"));
            click("rangeAdd");
            co_await picture(QStringLiteral("pbx-new-profile") + end);
        }
    look(QStringLiteral("de"), false);
    co_return true;
}
