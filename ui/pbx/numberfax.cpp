#include "numberfax.h"

#include "buttons.h"
#include "pbxnumberrules.h"
#include "pbxservice.h"
#include "pbxview.h"
#include "pbxwords.h"
#include "targetedit.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QListWidget>

NumberFaxPane::NumberFaxPane(const UiContext &context, PbxView &view, QWidget *parent)
    : NumberAction(QStringLiteral("fax"), context, view, parent)
{
    m_seat = new TargetEdit(this);
    m_seat->setObjectName(QStringLiteral("faxSeat"));
    m_add = Buttons::plain(QStringLiteral("faxAdd"), this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("faxSeats"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_seat, 1);
    row->addWidget(m_add);
    body().addLayout(row);
    body().addWidget(m_list, 1);
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_seat, &QLineEdit::returnPressed, this, [this] { add(); });
}

void NumberFaxPane::start()
{
    m_seat->setPbx(m_view.of(m_number.contractId));
    m_seat->clear();
    m_list->clear();
    if (!m_number.seatId.isEmpty())
        put(m_number.seatId);
}

void NumberFaxPane::words()
{
    const bool personal = m_number.settings.usage == Pbx::NumberUsage::PersonalFax;
    setTitle(tr("Fax credentials of %1").arg(m_view.numbers().text(m_number.number)));
    setText(personal ? tr("This is a personal fax number: the credentials of the E-Fax app go to its own seat alone.")
                     : tr("Choose the seats that get the credentials of the E-Fax app by mail."));
    m_seat->setAccessibleName(tr("Internal number or name"));
    m_seat->setPlaceholderText(tr("Internal number or name"));
    m_seat->setVisible(!personal);
    m_add->setVisible(!personal);
    m_add->setText(tr("Add"));
    m_list->setAccessibleName(tr("Recipients"));
    setGo(tr("Send credentials to employees"));
}

QString NumberFaxPane::hindrance() const
{
    return m_list->count() == 0 ? tr("Choose a seat first.") : QString();
}

void NumberFaxPane::put(const QString &seatId)
{
    const Seat *seat = m_view.of(m_number.contractId)->seat(seatId);
    if (!seat)
        return;
    auto *item = new QListWidgetItem(QStringLiteral("%1 %2 · %3")
                                         .arg(seat->settings.extension, seat->settings.name,
                                              seat->settings.email.isEmpty() ? tr("without address") : seat->settings.email),
                                     m_list);
    item->setData(Qt::UserRole, seatId);
}

void NumberFaxPane::add()
{
    const QString id = m_seat->seatId();
    if (id.isEmpty())
        return say({QuoteProblem{QStringLiteral("seat_unknown"), {}, {}}}, m_seat);
    say(QString());
    put(id);
    m_seat->clear();
    refresh();
}

void NumberFaxPane::go()
{
    FaxCredentials to;
    for (int i = 0; i < m_list->count(); ++i)
        to.seatIds << m_list->item(i)->data(Qt::UserRole).toString();
    to.seatIds.removeDuplicates();
    const QList<QuoteProblem> problems = PbxNumberRules(*m_view.of(m_number.contractId)).fax(m_number, to);
    if (!problems.isEmpty())
        return say(problems, m_list);
    send(m_context.pbx->sendFaxCredentials(m_number.id, m_number.rev, to), [this, count = to.seatIds.size()] {
        Q_EMIT done(tr("The credentials are sent to %n employee(s).", nullptr, int(count)), {});
    });
}
