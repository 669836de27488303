#include "rangerows.h"

#include "buttons.h"
#include "livetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{
const QList<Pbx::CallDirection> directions{Pbx::CallDirection::Outgoing, Pbx::CallDirection::Incoming,
                                           Pbx::CallDirection::Forwarded};
} // namespace

RangeRows::RangeRows(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("rangeRows"));
    m_add = Buttons::link(QStringLiteral("rangeAdd"), this);
    m_column = new QVBoxLayout;
    m_column->setSpacing(6);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(m_column);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({Pbx::CallDirection::Outgoing, {}});
        m_rows.last().prefix->setFocus();
        Q_EMIT edited();
    });
    LiveText::on(this, [this] { retranslate(); });
}

QString RangeRows::direction(Pbx::CallDirection direction)
{
    switch (direction) {
    case Pbx::CallDirection::Incoming:
        return tr("incoming");
    case Pbx::CallDirection::Outgoing:
        return tr("outgoing");
    case Pbx::CallDirection::Forwarded:
        return tr("forwarded");
    case Pbx::CallDirection::Unknown:
        break;
    }
    return {};
}

QString RangeRows::prefixOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s()/.-]"));
    static const QRegularExpression form(QStringLiteral("^\\+[0-9]{0,15}$"));
    QString digits = QString(text).remove(between);
    if (digits.startsWith(QLatin1String("00")))
        digits = u'+' + digits.mid(2);
    else if (digits.startsWith(u'0'))
        digits = QStringLiteral("+49") + digits.mid(1);
    return form.match(digits).hasMatch() ? digits : QString();
}

void RangeRows::setRanges(const QList<BlockedRange> &ranges)
{
    const QSignalBlocker quiet(this);
    for (const Row &row : std::exchange(m_rows, {}))
        delete row.widget;
    for (const BlockedRange &range : ranges)
        add(range);
}

QList<BlockedRange> RangeRows::ranges() const
{
    QList<BlockedRange> list;
    for (const Row &row : m_rows) {
        const QString prefix = prefixOf(row.prefix->text());
        // What cannot be read goes along as it is, so that it is named and not lost.
        list.append({Pbx::CallDirection(row.direction->currentData().toInt()), prefix.isEmpty() ? row.prefix->text() : prefix});
    }
    return list;
}

void RangeRows::add(const BlockedRange &range)
{
    Row row;
    row.widget = new QWidget(this);
    row.direction = new QComboBox(row.widget);
    row.direction->setObjectName(QStringLiteral("rangeDirection"));
    for (const Pbx::CallDirection direction : directions)
        row.direction->addItem(QString(), int(direction));
    row.direction->setCurrentIndex(qMax(0, int(directions.indexOf(range.direction))));
    row.prefix = new QLineEdit(range.prefix, row.widget);
    row.prefix->setObjectName(QStringLiteral("rangePrefix"));
    row.prefix->setPlaceholderText(QStringLiteral("+49900"));
    row.prefix->setMaxLength(40);
    auto *remove = Buttons::icon(QStringLiteral("rangeRemove"), QStringLiteral("close"), row.widget);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.direction);
    line->addWidget(row.prefix, 1);
    line->addWidget(remove);
    m_column->addWidget(row.widget);
    row.widget->show(); // the layout would do it later, and the focus comes now
    m_rows.append(row);
    retranslate();
    connect(row.direction, &QComboBox::currentIndexChanged, this, &RangeRows::edited);
    connect(row.prefix, &QLineEdit::textChanged, this, &RangeRows::edited);
    const auto drop = [this, widget = row.widget] {
        m_rows.removeIf([widget](const Row &r) { return r.widget == widget; });
        widget->hide();
        widget->deleteLater();
        Q_EMIT edited();
    };
    connect(remove, &QToolButton::clicked, this, drop);
}

void RangeRows::retranslate()
{
    m_add->setText(tr("Add a range"));
    for (const Row &row : std::as_const(m_rows)) {
        const QSignalBlocker quiet(row.direction);
        for (int i = 0; i < row.direction->count(); ++i)
            row.direction->setItemText(i, direction(directions[i]));
        row.direction->setAccessibleName(tr("Direction"));
        row.prefix->setAccessibleName(tr("Numbers that begin with"));
        row.prefix->setToolTip(tr("The beginning of the numbers, for example +49900; + alone means all."));
        if (auto *remove = row.widget->findChild<QToolButton *>(QStringLiteral("rangeRemove"))) {
            remove->setAccessibleName(tr("Remove this range"));
            remove->setToolTip(tr("Remove this range"));
        }
    }
}
