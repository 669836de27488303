#include "headlessrun.h"
#include "portaldialog.h"
#include "profilesdialog.h"
#include "uicontext.h"
#include "windowapp.h"
#include "workspace.h"

#include <QCoroTimer>
#include <QDialog>

/// A profile without provider access: the first question, an empty start, and the pages with files; in both languages, light and
/// dark. The window stays in it.
QCoro::Task<bool> HeadlessRun::walkLocal()
{
    auto *profiles = new ProfilesDialog(m_app.core().context(), &m_app.window());
    profiles->open();
    click("profileNewLocal");
    type("profileTitle", QStringLiteral("Andere Anbieter"));
    click("profileSaveTitle");
    co_await picture(QStringLiteral("local-profiles"));
    click("profileOpen");
    const bool asked = co_await until(
        QStringLiteral("the question of the new profile"), [this] { return find("retentionAction") != nullptr; }, 30);
    if (!asked)
        co_return false;
    co_await picture(QStringLiteral("local-retention"));
    click("retentionDecide");
    m_app.window().resize(1440, 900);
    const bool there = co_await until(
        QStringLiteral("the Startseite of the new profile"), [this] { return find("startPage") != nullptr; }, 30);
    if (!there)
        co_return false;
    const QStringList files{bill(QStringLiteral("eigene/rechnung.pdf"),
                                 {QStringLiteral("Rechnungsnummer: L-1"), QStringLiteral("Rechnungsdatum: 02.11.2026"),
                                  QStringLiteral("USt-IdNr. DE111111111"), QStringLiteral("Umsatzsteuer 19,00"),
                                  QStringLiteral("Rechnungsbetrag 119,00")}),
                            file(QStringLiteral("eigene/anrufe.csv"), "Datum;Uhrzeit;Rufnummer;Dauer;Netto\r\n"
                                                                      "02.10.2026;09:15:00;0211555;00:01:01;0,0161\r\n")};
    for (const bool full : {false, true}) {
        if (full) {
            m_app.window().workspace()->showPage(QStringLiteral("invoices"));
            drop("invoicesPage", files);
            const bool told = co_await until(
                QStringLiteral("the report of the import"), [this] { return find("importList") && find("importClose"); }, 60);
            if (!told)
                co_return false;
            click("importClose");
        }
        for (const bool dark : {false, true})
            for (const char *language : {"de", "en"}) {
                look(QLatin1String(language), dark);
                const QString end = QStringLiteral("%1-%2-%3")
                                        .arg(full ? QString() : QStringLiteral("-empty"), QLatin1String(language),
                                             dark ? QStringLiteral("dark") : QStringLiteral("light"));
                for (const char *page : {"start", "invoices", "calls", "settings"}) {
                    m_app.window().workspace()->showPage(QLatin1String(page));
                    co_await QCoro::sleepFor(std::chrono::milliseconds(500));
                    co_await picture(QStringLiteral("local-") + QLatin1String(page) + end);
                }
                if (full)
                    continue;
                auto *first = new PortalDialog(&m_app.window());
                first->setAttribute(Qt::WA_DeleteOnClose);
                first->open();
                co_await picture(QStringLiteral("first-question") + end);
                first->reject();
            }
    }
    look(QStringLiteral("de"), false);
    co_return true;
}
