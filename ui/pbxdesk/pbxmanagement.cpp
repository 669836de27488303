#include "pbxmanagement.h"

#include "buttons.h"
#include "linescard.h"
#include "livetext.h"
#include "pbxaccess.h"
#include "pbxservice.h"
#include "pbxweb.h"
#include "sessionservice.h"
#include "uicontext.h"

#include <QVBoxLayout>
#include <algorithm>

PbxManagement::PbxManagement(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_card = new LinesCard(QStringLiteral("pbxManagement"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_card, &LinesCard::opened, this, [this](const QString &, const QString &id) { PbxWeb::open(m_context, id, this); });
    connect(context.pbx, &PbxService::changed, this, [this] { refresh(); });
    connect(&context.session, &SessionService::rolesChanged, this, [this] { refresh(); });
    PbxAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] { refresh(); });
}

void PbxManagement::refresh()
{
    const PbxService &pbx = *m_context.pbx;
    const QList<PbxSystem> systems = pbx.systems();
    QList<LinesCard::Line> lines;
    for (const PbxSystem &system : systems) {
        const auto own = [&system](const auto &rows) {
            return int(std::count_if(rows.begin(), rows.end(), [&](const auto &row) { return row.contractId == system.id; }));
        };
        LinesCard::Line line;
        line.title = tr("Contract %1").arg(system.contractNumber);
        line.detail =
            tr("%n seat(s)", nullptr, own(pbx.seats())) + QStringLiteral(" · ") + tr("%n number(s)", nullptr, own(pbx.numbers()));
        line.pill = tr("SSO");
        line.tone = Tone::Info;
        line.argument = system.id;
        lines << line;
    }
    m_card->setTitle(tr("cloud.phone Management"));
    m_card->setLines(lines, {});
    Buttons::allow(m_card, PbxAccess::whyNoChange(m_context),
                   tr("Opens the provider's web administration in the browser; the link works once, for a minute."));
    setVisible(pbx.mayChange() && !systems.isEmpty());
}
