#include "numberswap.h"

#include "choice.h"
#include "clock.h"
#include "numbersnapshots.h"
#include "pbxnumberrules.h"
#include "pbxservice.h"
#include "pbxview.h"
#include "uicontext.h"

#include <QVBoxLayout>

NumberSwapPane::NumberSwapPane(const UiContext &context, PbxView &view, QWidget *parent)
    : NumberAction(QStringLiteral("swap"), context, view, parent), m_others(new QComboBox(this))
{
    m_others->setObjectName(QStringLiteral("swapOthers"));
    body().addWidget(m_others);
    body().addStretch();
    connect(m_others, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
}

void NumberSwapPane::start()
{
    const auto pbx = m_view.of(m_number.contractId);
    QList<std::pair<QString, QString>> others;
    for (const PbxNumber &number : pbx->numbers())
        if (PbxNumberRules(*pbx).swap(m_number, number.id).isEmpty())
            others << std::pair(number.id, m_view.numbers().text(number.number));
    Choice::fill(m_others, others);
}

void NumberSwapPane::words()
{
    const QString number = m_view.numbers().text(m_number.number);
    setTitle(tr("Swap %1").arg(number));
    setText(tr("Choose the inactive number that takes the place of %1. Count and cost of the numbers stay the same; %1 becomes "
               "inactive at once, and its settings are deleted. Fernamt keeps a copy of them on this computer.")
                .arg(number));
    m_others->setAccessibleName(tr("Inactive number"));
    setGo(tr("Complete the swap of numbers now"));
}

QString NumberSwapPane::hindrance() const
{
    return m_others->count() == 0 ? tr("There is no inactive number to take its place.") : QString();
}

void NumberSwapPane::go()
{
    const auto pbx = m_view.of(m_number.contractId);
    const QString id = Choice::id(m_others);
    const QList<QuoteProblem> problems = PbxNumberRules(*pbx).swap(m_number, id);
    if (!problems.isEmpty())
        return say(problems, m_others);
    NumberSnapshots(m_context.settings).keep(m_number, m_context.clock.nowUtc());
    const PbxNumber *other = pbx->number(id);
    const QString fresh = m_view.numbers().text(other->number);
    send(m_context.pbx->swap(m_number.id, m_number.rev, {id, other->rev}), [this, fresh] {
        Q_EMIT done(
            tr("%1 has taken its place.").arg(fresh),
            tr("%1 needs a Weiterleitung auf das IP-Gerät to be reachable: assign it to a seat or set its routing.").arg(fresh));
    });
}
