#include "actionregistry.h"
#include "callfindings.h"
#include "headlessrun.h"
#include "windowapp.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoroTimer>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

namespace
{
/// A layout without a header that also leaves open what 1:04 is; one call stands twice in it, one seat is used at night.
QByteArray unclear(const QByteArray &day)
{
    QByteArray rows;
    for (int i = 10; i < 40; ++i)
        rows += "0302312500" + QByteArray::number(i % 7) + ";" + day + " 10:" + QByteArray::number(i) +
                ":00;0211555701;1:" + QByteArray::number(i) + ";" + QByteArray::number(100 + i) + "\n";
    return rows + rows.last(rows.size() - rows.lastIndexOf("030"));
}
} // namespace

/// What asks and is asked about call records: layouts, limits, comparison, views; in both languages, light and dark.
QCoro::Task<bool> HeadlessRun::walkCallForms()
{
    CallFindings &findings = m_app.graph().calls().findings();
    m_app.window().workspace()->showPage(QStringLiteral("calls"));
    const auto pause = [](int ms) { return QCoro::sleepFor(std::chrono::milliseconds(ms)); };
    int day = 10;
    for (const bool dark : {false, true}) {
        for (const char *language : {"de", "en"}) {
            const QString end = look(QLatin1String(language), dark);
            // Asked each time: what was remembered is forgotten again.
            const QString name = QStringLiteral("anbieter-%1.csv").arg(day);
            drop("callsPage", {file(name, unclear(QByteArray::number(day++) + ".07.2026"))});
            const bool asked = co_await until(
                QStringLiteral("the question about the layout"),
                [this] { return find("callImportRead") || find("callImportForget"); }, 30);
            if (!asked)
                co_return false;
            if (find("callImportForget")) {
                co_await picture(QStringLiteral("calls-like-last-time") + end);
                click("callImportForget");
                const bool again = co_await until(
                    QStringLiteral("the question again"), [this] { return find("callImportRead") != nullptr; }, 30);
                if (!again)
                    co_return false;
            }
            choose("callNetColumn", 5);
            choose("callAmountUnit", 1);
            co_await picture(QStringLiteral("calls-layout") + end);
            click("callImportRead");
            const bool read = co_await until(
                QStringLiteral("the calls of the file"),
                [this, &findings] { return !find("callImport") && !findings.isLooking() && findings.unmuted() > 0; }, 60);
            if (!read)
                co_return false;
            auto *odd = qobject_cast<QAbstractButton *>(find("callsOdd"));
            odd->setChecked(true);
            co_await pause(400);
            if (auto *table = qobject_cast<QTableView *>(find("callFindingsTable")))
                table->selectRow(0);
            co_await picture(QStringLiteral("calls-findings") + end);
            click("callFindingsLimits");
            type("callBudget", QStringLiteral("1.500,00"));
            click("callBudgetKeep");
            type("callDeactivatedSubject", QStringLiteral("117"));
            type("callDeactivatedFrom", QStringLiteral("31.02.2026"));
            click("callDeactivatedAdd");
            co_await pause(300);
            co_await picture(QStringLiteral("calls-limits") + end);
            click("callFindingsLimits");
            odd->setChecked(false);
            choose("callsPeriod", 2);
            choose("callsBy", 6);
            choose("callsCompare", 1);
            co_await pause(400);
            co_await picture(QStringLiteral("calls-comparison") + end);
            if (auto *views = qobject_cast<QToolButton *>(find("callViews")))
                QMetaObject::invokeMethod(views, &QToolButton::showMenu, Qt::QueuedConnection);
            co_await pause(300);
            co_await picture(QStringLiteral("calls-views") + end);
            if (auto *saved = qobject_cast<QLineEdit *>(find("callViewName"))) {
                saved->setText(dark ? QStringLiteral("Vormonat nach Ziel") : QStringLiteral("Letzter Monat"));
                Q_EMIT saved->returnPressed();
            }
            choose("callsBy", 0);
            choose("callsPeriod", 0);
            co_await pause(300);
        }
    }
    look(QStringLiteral("de"), false);
    co_return true;
}
