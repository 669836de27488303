#include "actionregistry.h"
#include "datatable.h"
#include "headlessrun.h"
#include "windowapp.h"
#include "workspace.h"

#include <QComboBox>
#include <QCoroTimer>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QTabBar>

/// The bill of some other provider, without most of what an archive wants to know.
QString HeadlessRun::bill(const QString &name, const QStringList &lines)
{
    const QString path = file(name, {});
    QPdfWriter writer(path);
    QPainter painter(&writer);
    for (int i = 0; i < lines.size(); ++i)
        painter.drawText(200, 1000 + 400 * i, lines[i]);
    return path;
}

/// Invoices: e-invoice, check, import with its questions, hand-over, split costs; in both languages, light and dark.
QCoro::Task<bool> HeadlessRun::walkInvoices()
{
    m_app.window().workspace()->showPage(QStringLiteral("invoices"));
    const auto pause = [](int ms) { return QCoro::sleepFor(std::chrono::milliseconds(ms)); };
    const QStringList folder{file(QStringLiteral("eingang/lies-mich.docx"), "PK"),
                             file(QStringLiteral("eingang/anrufe.csv"), "Datum;Uhrzeit;Rufnummer;Dauer;Netto\r\n"
                                                                        "02.10.2026;09:15:00;0211555;00:01:01;0,0161\r\n"),
                             bill(QStringLiteral("eingang/stadtwerke.pdf"),
                                  {QStringLiteral("Rechnung der Stadtwerke"), QStringLiteral("Rechnungsnummer: SW-4711")})};
    for (const bool dark : {false, true}) {
        for (const char *language : {"de", "en"}) {
            const QString end = look(QLatin1String(language), dark);
            auto *table = qobject_cast<DataTable *>(find("invoicesTable"));
            auto *tabs = qobject_cast<QTabBar *>(find("detailTabs"));
            if (!table || !tabs)
                co_return false;
            table->selectRow(0);
            co_await pause(700);
            co_await picture(QStringLiteral("invoices") + end);
            const QStringList shown{QStringLiteral("invoice-facts"), QStringLiteral("invoice-check"),
                                    QStringLiteral("e-invoice")};
            for (int tab = 1; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                co_await pause(700);
                co_await picture(shown[tab - 1] + end);
            }
            tabs->setCurrentIndex(0);
            drop("invoicesPage", {folder});
            const bool told = co_await until(
                QStringLiteral("the report of the import"), [this] { return find("importList") && find("importClose"); }, 60);
            if (!told)
                co_return false;
            co_await picture(QStringLiteral("invoices-import") + end);
            click("importClose");
            table->selectRow(0);
            m_app.window().actions().find(QStringLiteral("invoices.handover"))->trigger();
            co_await pause(500);
            for (int kind = 0; kind < 4; ++kind) {
                choose("handoverKind", kind);
                co_await pause(200);
                co_await picture(QStringLiteral("handover-%1").arg(kind + 1) + end);
            }
            closeDialogs();
            table->selectAll();
            m_app.window().actions().find(QStringLiteral("invoices.split"))->trigger();
            co_await pause(500);
            choose("splitBy", 3);
            co_await pause(1500);
            co_await picture(QStringLiteral("split-costs") + end);
            closeDialogs();
            table->selectRow(0);
        }
    }
    look(QStringLiteral("de"), false);
    co_return true;
}
