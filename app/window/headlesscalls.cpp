#include "actionregistry.h"
#include "callfindings.h"
#include "headlessrun.h"
#include "windowapp.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoroTimer>
#include <QTableView>

/// Call records: single calls, sums by cost centre, what is odd; in both languages, light and dark.
QCoro::Task<bool> HeadlessRun::walkCalls()
{
    CallFindings &findings = m_app.graph().calls().findings();
    m_app.window().workspace()->showPage(QStringLiteral("calls"));
    const auto there = [this, &findings] {
        return find("callsTable") && !findings.isLooking() && !m_app.graph().calls().progress();
    };
    const bool good = co_await until(QStringLiteral("the calls"), there, 60);
    if (!good)
        co_return false;
    auto *by = qobject_cast<QComboBox *>(find("callsBy"));
    auto *odd = qobject_cast<QAbstractButton *>(find("callsOdd"));
    for (const bool dark : {false, true}) {
        for (const char *language : {"de", "en"}) {
            const QString end = look(QLatin1String(language), dark);
            co_await QCoro::sleepFor(std::chrono::milliseconds(400));
            co_await picture(QStringLiteral("calls") + end);
            by->setCurrentIndex(by->count() - 1);
            co_await QCoro::sleepFor(std::chrono::milliseconds(400));
            co_await picture(QStringLiteral("calls-sums") + end);
            by->setCurrentIndex(0);
            odd->setChecked(true);
            co_await QCoro::sleepFor(std::chrono::milliseconds(400));
            if (auto *table = qobject_cast<QTableView *>(find("callFindingsTable")))
                table->selectRow(0);
            co_await QCoro::sleepFor(std::chrono::milliseconds(200));
            co_await picture(QStringLiteral("calls-odd") + end);
            odd->setChecked(false);
            QAction *costCentres = m_app.window().actions().find(QStringLiteral("calls.costCentres"));
            costCentres->setChecked(true);
            co_await QCoro::sleepFor(std::chrono::milliseconds(300));
            co_await picture(QStringLiteral("calls-cost-centres") + end);
            costCentres->setChecked(false);
        }
    }
    look(QStringLiteral("de"), false);
    co_return true;
}
