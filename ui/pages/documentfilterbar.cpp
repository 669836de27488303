#include "documentfilterbar.h"

#include "buttons.h"
#include "clock.h"
#include "documentwords.h"
#include "icons.h"
#include "livetext.h"
#include "textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

DocumentFilterBar::DocumentFilterBar(const QList<Contract::DocumentType> &types, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_types(types), m_clock(clock)
{
    setObjectName(QStringLiteral("filterBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (types.size() <= 3) {
        for (const Contract::DocumentType type : types) {
            QPushButton *chip = Buttons::chip(QStringLiteral("type_%1").arg(Contract::toWire(type)), this);
            chip->setChecked(m_chips.isEmpty());
            connect(chip, &QPushButton::toggled, this, &DocumentFilterBar::changed);
            m_chips << chip;
            row->addWidget(chip);
        }
    } else {
        m_list = new QComboBox(this);
        m_list->setObjectName(QStringLiteral("typeList"));
        connect(m_list, &QComboBox::currentIndexChanged, this, &DocumentFilterBar::changed);
        row->addWidget(m_list);
    }
    m_search = Buttons::plain(QStringLiteral("search"), this);
    connect(m_search, &QPushButton::clicked, this, &DocumentFilterBar::search);
    m_period = new QComboBox(this);
    m_period->setObjectName(QStringLiteral("period"));
    connect(m_period, &QComboBox::currentIndexChanged, this, &DocumentFilterBar::changed);
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(120);
    m_text->setMaximumWidth(240);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &DocumentFilterBar::changed);
    m_summary = new TextLabel(TextLabel::Role::Muted, this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true); // rather two lines than a sum without its end
    m_columns = Buttons::icon(QStringLiteral("columns"), QStringLiteral("columns"), this);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_period, m_text})
        row->addWidget(widget);
    row->addWidget(m_summary, 1);
    row->addWidget(m_columns);
    LiveText::on(this, [this] { retranslate(); });
}

void DocumentFilterBar::retranslate()
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setText(DocumentWords::type(m_types[i]));
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const QSignalBlocker quiet(box);
        const int at = qMax(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(at);
    };
    if (m_list) {
        QStringList names{tr("All types")};
        for (const Contract::DocumentType type : m_types)
            names << DocumentWords::type(type);
        fill(m_list, names);
        m_list->setAccessibleName(tr("Document type"));
    }
    fill(m_period, {tr("Period: all"), tr("Period: 3 months"), tr("Period: 12 months"), tr("Period: 24 months"),
                    tr("Period: this year"), tr("Period: last year")});
    m_period->setAccessibleName(tr("Period"));
    m_search->setText(tr("Search"));
    m_search->setToolTip(tr("Asks the provider for what is not held here (F5)"));
    m_text->setPlaceholderText(tr("Number, amount, text …"));
    m_text->setAccessibleName(tr("Filter"));
    for (QToolButton *clear : m_text->findChildren<QToolButton *>()) {
        clear->setAccessibleName(tr("Clear filter"));
        clear->setToolTip(tr("Clear filter"));
    }
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setToolTip(tr("Choose columns"));
}

QSet<Contract::DocumentType> DocumentFilterBar::types() const
{
    if (m_list)
        return m_list->currentIndex() <= 0 ? QSet<Contract::DocumentType>(m_types.begin(), m_types.end())
                                           : QSet<Contract::DocumentType>{m_types.at(m_list->currentIndex() - 1)};
    QSet<Contract::DocumentType> chosen;
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->isChecked())
            chosen.insert(m_types[i]);
    return chosen;
}

QPair<QDate, QDate> DocumentFilterBar::period() const
{
    const QDate today = m_clock.today();
    const QDate year(today.year(), 1, 1);
    switch (Period(m_period->currentIndex())) {
    case Period::Months3:
        return {today.addMonths(-3).addDays(1), {}};
    case Period::Months12:
        return {today.addMonths(-12).addDays(1), {}};
    case Period::Months24:
        return {today.addMonths(-24).addDays(1), {}};
    case Period::ThisYear:
        return {year, {}};
    case Period::LastYear:
        return {year.addYears(-1), year.addDays(-1)};
    case Period::All:
        break;
    }
    return {};
}

QString DocumentFilterBar::text() const
{
    return m_text->text();
}

bool DocumentFilterBar::isDefault() const
{
    return m_text->text().isEmpty() && Period(m_period->currentIndex()) == Period::All;
}

void DocumentFilterBar::reset()
{
    {
        const QSignalBlocker quietText(m_text);
        const QSignalBlocker quietPeriod(m_period);
        m_text->clear();
        m_period->setCurrentIndex(int(Period::All));
        if (m_list)
            m_list->setCurrentIndex(0);
        else if (types().isEmpty())
            m_chips.first()->setChecked(true);
    }
    Q_EMIT changed();
}

void DocumentFilterBar::showType(Contract::DocumentType type)
{
    const qsizetype index = m_types.indexOf(type);
    if (index >= 0 && index < m_chips.size())
        m_chips[index]->setChecked(true);
}

void DocumentFilterBar::setSummary(const QString &text)
{
    m_summary->setText(text);
    m_summary->setToolTip(text);
}

void DocumentFilterBar::setCanSearch(bool can)
{
    m_search->setVisible(can);
}

void DocumentFilterBar::setSearching(bool searching)
{
    m_search->setEnabled(!searching);
    m_search->setText(searching ? tr("Searching …") : tr("Search"));
}

bool DocumentFilterBar::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        Q_EMIT enterTable();
        return true;
    }
    return false;
}
