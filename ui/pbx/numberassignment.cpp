#include "numberassignment.h"

#include "buttons.h"
#include "pagerouter.h"
#include "pbxnumberrules.h"
#include "pbxservice.h"
#include "pbxview.h"
#include "pbxwords.h"
#include "targetedit.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QCheckBox>
#include <QVBoxLayout>

NumberAssignmentPane::NumberAssignmentPane(const UiContext &context, PbxView &view, QWidget *parent)
    : NumberAction(QStringLiteral("assignment"), context, view, parent)
{
    m_present = new TextLabel(TextLabel::Role::Body, this);
    m_present->setObjectName(QStringLiteral("assignmentPresent"));
    m_seat = new TargetEdit(this);
    m_seat->setObjectName(QStringLiteral("assignmentSeat"));
    m_delete = new QCheckBox(this);
    m_delete->setObjectName(QStringLiteral("assignmentDelete"));
    m_effect = new TextLabel(TextLabel::Role::Error, this);
    m_effect->setObjectName(QStringLiteral("assignmentEffect"));
    m_effect->setWordWrap(true);
    m_export = Buttons::link(QStringLiteral("assignmentExport"), this);
    body().addWidget(m_present);
    body().addWidget(m_seat);
    body().addWidget(m_delete, 0, Qt::AlignLeft);
    body().addWidget(m_effect);
    body().addWidget(m_export, 0, Qt::AlignLeft);
    body().addStretch();
    const auto anew = [this] {
        m_evn = -1;
        say(QString());
        refresh();
    };
    connect(m_seat, &QLineEdit::textChanged, this, anew);
    connect(m_delete, &QCheckBox::toggled, this, anew);
    connect(m_export, &QPushButton::clicked, this, [this] { m_context.router.open(QStringLiteral("invoices")); });
}

void NumberAssignmentPane::start()
{
    m_seat->setPbx(m_view.of(m_number.contractId));
    m_seat->clear();
    m_delete->setChecked(false);
    m_evn = -1;
    m_seat->setFocus();
}

void NumberAssignmentPane::words()
{
    const auto pbx = m_view.of(m_number.contractId);
    const QString present = PbxWords::seat(*pbx, m_number.seatId);
    setTitle(tr("Assign %1").arg(m_view.numbers().text(m_number.number)));
    setText(tr("Choose the seat by internal number or name. Empty: to nobody."));
    m_present->setText(present.isEmpty() ? tr("Assigned to nobody.") : tr("Present user: %1").arg(present));
    m_seat->setAccessibleName(tr("New user"));
    m_seat->setPlaceholderText(tr("Internal number or name"));
    m_delete->setText(tr("Delete the data of the present user, call records (EVN) included"));
    Buttons::allow(m_delete, present.isEmpty() ? tr("Assigned to nobody.") : QString());
    m_effect->setText(
        tr("%n call record(s) of %1 are deleted for good. Invoices with their EVN stay untouched.", nullptr, m_evn).arg(present));
    m_effect->setVisible(m_evn >= 0);
    m_export->setText(tr("Export them first"));
    m_export->setVisible(m_evn > 0);
    setGo(m_evn >= 0 ? tr("Delete for good and assign") : m_delete->isChecked() ? tr("Go on …") : tr("Save"));
}

void NumberAssignmentPane::go()
{
    NumberAssignment to{m_seat->seatId(), m_delete->isChecked(), qMax(0, m_evn)};
    if (to.seatId.isEmpty() && !m_seat->text().trimmed().isEmpty())
        return say({QuoteProblem{QStringLiteral("seat_unknown"), {}, {}}}, m_seat);
    const auto pbx = m_view.of(m_number.contractId);
    const QList<QuoteProblem> problems = PbxNumberRules(*pbx).assignment(m_number, to);
    if (!problems.isEmpty())
        return say(problems, m_seat);
    if (to.deleteData && m_evn < 0)
        return ask();
    assign(to);
}

void NumberAssignmentPane::ask()
{
    setBusy(true);
    QCoro::connect(m_context.pbx->assignmentEffect(m_number.id), this, [this, id = m_number.id](Result<AssignmentEffect> effect) {
        setBusy(false);
        if (id != m_number.id || !m_delete->isChecked())
            return;
        if (!effect)
            return report(effect.error());
        m_evn = effect->evn;
        refresh();
    });
}

void NumberAssignmentPane::assign(const NumberAssignment &assignment)
{
    const auto pbx = m_view.of(m_number.contractId);
    const QString seat = PbxWords::seat(*pbx, assignment.seatId);
    m_evn = -1; // whatever the answer is, the next deletion is asked about anew
    send(m_context.pbx->assign(m_number.id, m_number.rev, assignment), [this, seat] {
        Q_EMIT done(seat.isEmpty() ? tr("The number is assigned to nobody.") : tr("The number is assigned to %1.").arg(seat), {});
    });
}
