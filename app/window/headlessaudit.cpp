#include "headlessrun.h"
#include "windowapp.h"
#include "workspace.h"

#include <QTableView>

/// A few changes and the page that tells of them, in both themes and languages; the first change is taken back.
QCoro::Task<bool> HeadlessRun::walkAudit()
{
    PortalContractService &contracts = m_app.graph().contracts();
    QString id;
    const QList<ServiceContract> held = contracts.contracts();
    for (const ServiceContract &contract : held)
        if (const auto care = contracts.selfCare(contract.id); care && !care->diversions.isEmpty())
            id = contract.id;
    if (id.isEmpty()) {
        say(QStringLiteral("no contract has a diversion"));
        co_return false;
    }
    SelfCare care = *contracts.selfCare(id);
    for (Diversion &diversion : care.diversions)
        diversion.active = !diversion.active;
    const Result<SelfCare> saved = co_await contracts.saveDiversions(id, care.rev, care.diversions);
    if (!saved) {
        say(QStringLiteral("the diversions were refused: %1").arg(saved.error().code));
        co_return false;
    }
    co_await contracts.resetSipPassword(id);
    Workspace &workspace = *m_app.window().workspace();
    workspace.showPage(QStringLiteral("audit"));
    const auto filled = [this] {
        const auto *table = qobject_cast<QTableView *>(find("auditTable"));
        return table && table->model()->rowCount() >= 2;
    };
    const bool there = co_await until(QStringLiteral("the change log"), filled, 30);
    if (!there)
        co_return false;
    qobject_cast<QTableView *>(find("auditTable"))->selectRow(1);
    for (const bool dark : {false, true})
        for (const char *language : {"de", "en"}) {
            look(QLatin1String(language), dark);
            co_await picture(QStringLiteral("audit-%1-%2")
                                 .arg(QLatin1String(language), dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
    click("auditUndo");
    look(QStringLiteral("de"), false);
    const auto restored = [&contracts, id, care] {
        return contracts.selfCare(id)->diversions.first().active != care.diversions.first().active;
    };
    const bool back = co_await until(QStringLiteral("the diversions of before"), restored, 30);
    co_return back;
}
