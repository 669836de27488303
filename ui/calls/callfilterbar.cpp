#include "callfilterbar.h"

#include "buttons.h"
#include "callrecords.h"
#include "clock.h"
#include "displaytext.h"
#include "listfilterbar.h"
#include "livetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace
{
enum Period { All, ThisMonth, LastMonth, Months3, ThisYear, LastYear, Chosen };

QDate monthBegin(const QDate &day)
{
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
}

QComboBox *box(const char *name, int letters, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    return box;
}
} // namespace

CallFilterBar::CallFilterBar(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    m_bar = new ListFilterBar(this);
    m_period = box("callsPeriod", 11, this);
    m_seat = box("callsSeat", 7, this);
    m_destination = box("callsDestination", 12, this);
    m_costCentre = box("callsCostCentre", 13, this);
    m_charged = Buttons::chip(QStringLiteral("callsCharged"), this);
    m_odd = Buttons::chip(QStringLiteral("callsOdd"), this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_period, m_seat, m_destination, m_costCentre, m_charged, m_odd})
        m_bar->addWidget(widget);
    m_bar->setPlaceholder([] { return tr("Part of a number …"); });
    m_costCentre->hide();
    textField()->setMinimumWidth(130);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index != Chosen && m_period->count() > Chosen) {
            const QSignalBlocker quiet(m_period);
            m_period->removeItem(Chosen);
        }
        Q_EMIT changed();
    });
    for (QComboBox *choice : {m_seat, m_destination, m_costCentre})
        connect(choice, &QComboBox::currentIndexChanged, this, &CallFilterBar::changed);
    connect(m_charged, &QPushButton::toggled, this, &CallFilterBar::changed);
    connect(m_odd, &QPushButton::toggled, this, &CallFilterBar::findingsToggled);
    connect(m_bar, &ListFilterBar::changed, this, &CallFilterBar::changed);
    connect(m_bar, &ListFilterBar::enterTable, this, &CallFilterBar::enterTable);
    LiveText::on(this, [this] { retranslate(); });
}

void CallFilterBar::retranslate()
{
    const QSignalBlocker quietPeriod(m_period), quietSeat(m_seat), quietDestination(m_destination), quietCentre(m_costCentre);
    const int period = std::max(0, m_period->currentIndex());
    m_period->clear();
    m_period->addItems(
        {tr("All periods"), tr("This month"), tr("Last month"), tr("Last 3 months"), tr("This year"), tr("Last year")});
    if (period == Chosen)
        m_period->addItem(m_from == m_to ? DisplayText::date(m_from)
                                         : DisplayText::date(m_from) + QStringLiteral(" – ") + DisplayText::date(m_to));
    m_period->setCurrentIndex(period);
    m_period->setAccessibleName(tr("Period"));
    m_seat->setAccessibleName(tr("Seat"));
    m_destination->setAccessibleName(tr("Destination"));
    m_costCentre->setAccessibleName(tr("Cost centre"));
    m_charged->setText(tr("Charged only"));
    m_odd->setText(m_findings > 0 ? tr("Odd (%1)").arg(m_findings) : tr("Odd"));
    for (const auto &[choice, all] : {std::pair(m_seat, tr("All seats")), std::pair(m_destination, tr("All destinations")),
                                      std::pair(m_costCentre, tr("All cost centres"))}) {
        if (choice->count() == 0)
            choice->addItem(all);
        else
            choice->setItemText(0, all);
    }
}

void CallFilterBar::fill(QComboBox *box, const QStringList &values)
{
    const QSignalBlocker quiet(box);
    const QString before = box->currentIndex() > 0 ? box->currentText() : QString();
    while (box->count() > 1)
        box->removeItem(1);
    for (const QString &value : values)
        if (!value.isEmpty())
            box->addItem(value);
    box->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, box->findText(before)));
}

void CallFilterBar::setChoices(const CallRecords &records)
{
    fill(m_seat, records.values(CallSums::By::Extension));
    fill(m_destination, records.values(CallSums::By::Destination));
    fill(m_costCentre, records.values(CallSums::By::CostCentre));
    m_costCentre->setVisible(m_costCentre->count() > 1);
}

CallFilter CallFilterBar::filter() const
{
    CallFilter filter;
    const QDate today = m_clock.today();
    const QDate month = monthBegin(today);
    switch (m_period->currentIndex()) {
    case ThisMonth:
        filter.from = month;
        filter.to = month.addMonths(1).addDays(-1);
        break;
    case LastMonth:
        filter.from = month.addMonths(-1);
        filter.to = month.addDays(-1);
        break;
    case Months3:
        filter.from = month.addMonths(-3);
        filter.to = today;
        break;
    case ThisYear:
        filter.from = QDate(today.year(), 1, 1);
        filter.to = QDate(today.year(), 12, 31);
        break;
    case LastYear:
        filter.from = QDate(today.year() - 1, 1, 1);
        filter.to = QDate(today.year() - 1, 12, 31);
        break;
    case Chosen:
        filter.from = m_from;
        filter.to = m_to;
        break;
    default:
        break;
    }
    if (m_seat->currentIndex() > 0)
        filter.extensions = {m_seat->currentText()};
    if (m_destination->currentIndex() > 0)
        filter.destinations = {m_destination->currentText()};
    if (m_costCentre->currentIndex() > 0)
        filter.costCentres = {m_costCentre->currentText()};
    if (m_charged->isChecked())
        filter.least = Money::fromUnits(1);
    filter.number = m_bar->text().trimmed();
    return filter;
}

void CallFilterBar::setPeriod(const QString &key)
{
    const bool day = key.size() == 10;
    m_from = QDate::fromString(day ? key : key + QStringLiteral("-01"), Qt::ISODate);
    m_to = day ? m_from : m_from.addMonths(1).addDays(-1);
    {
        const QSignalBlocker quiet(m_period);
        while (m_period->count() > Chosen)
            m_period->removeItem(Chosen);
        m_period->addItem(QString());
        m_period->setCurrentIndex(Chosen);
    }
    retranslate();
    Q_EMIT changed();
}

void CallFilterBar::setDestination(const QString &destination)
{
    m_destination->setCurrentIndex(std::max(0, m_destination->findText(destination)));
}

bool CallFilterBar::choose(CallSums::By by, const QString &key)
{
    const auto pick = [&key](QComboBox *box) { box->setCurrentIndex(std::max(0, box->findText(key))); };
    switch (by) {
    case CallSums::By::Month:
    case CallSums::By::Day:
        setPeriod(key);
        return true;
    case CallSums::By::Extension:
        pick(m_seat);
        return true;
    case CallSums::By::CostCentre:
        pick(m_costCentre);
        return true;
    case CallSums::By::Destination:
        pick(m_destination);
        return true;
    case CallSums::By::Number:
        setNumber(key);
        return true;
    case CallSums::By::Line:
    case CallSums::By::Kind:
        break;
    }
    return false;
}

QJsonObject CallFilterBar::state() const
{
    const auto chosen = [](const QComboBox *box) { return box->currentIndex() > 0 ? box->currentText() : QString(); };
    const bool days = m_period->currentIndex() == Chosen;
    return {{QStringLiteral("period"), m_period->currentIndex()},
            {QStringLiteral("from"), days ? m_from.toString(Qt::ISODate) : QString()},
            {QStringLiteral("to"), days ? m_to.toString(Qt::ISODate) : QString()},
            {QStringLiteral("seat"), chosen(m_seat)},
            {QStringLiteral("destination"), chosen(m_destination)},
            {QStringLiteral("costCentre"), chosen(m_costCentre)},
            {QStringLiteral("charged"), m_charged->isChecked()},
            {QStringLiteral("number"), m_bar->text().trimmed()}};
}

void CallFilterBar::setState(const QJsonObject &state)
{
    {
        const QSignalBlocker quiet(this);
        const int period = state[u"period"].toInt();
        if (period == Chosen) {
            setPeriod(state[u"from"].toString());
            m_to = QDate::fromString(state[u"to"].toString(), Qt::ISODate);
            retranslate();
        } else {
            m_period->setCurrentIndex(period >= 0 && period < Chosen ? period : 0);
        }
        for (const auto &[box, key] :
             {std::pair(m_seat, "seat"), std::pair(m_destination, "destination"), std::pair(m_costCentre, "costCentre")}) {
            const QString value = state[QLatin1String(key)].toString();
            box->setCurrentIndex(value.isEmpty() ? 0 : std::max(0, box->findText(value)));
        }
        m_charged->setChecked(state[u"charged"].toBool());
        setNumber(state[u"number"].toString());
    }
    Q_EMIT changed();
}

void CallFilterBar::setNumber(const QString &fragment)
{
    m_bar->textField()->setText(fragment);
}

void CallFilterBar::setSummary(const QString &text)
{
    m_bar->setSummary(text);
}

void CallFilterBar::setFindings(int open)
{
    m_findings = open;
    retranslate();
}

void CallFilterBar::showFindings(bool on)
{
    m_odd->setChecked(on);
}

bool CallFilterBar::isDefault() const
{
    return filter().isEmpty();
}

void CallFilterBar::reset()
{
    {
        const QSignalBlocker quiet(this);
        m_period->setCurrentIndex(0);
        m_seat->setCurrentIndex(0);
        m_destination->setCurrentIndex(0);
        m_costCentre->setCurrentIndex(0);
        m_charged->setChecked(false);
        m_bar->reset();
    }
    Q_EMIT changed();
}

QLineEdit *CallFilterBar::textField() const
{
    return m_bar->textField();
}

QToolButton *CallFilterBar::columnsButton() const
{
    return m_bar->columnsButton();
}
