#include "listfilterbar.h"

#include "buttons.h"
#include "livetext.h"
#include "textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

ListFilterBar::ListFilterBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("filterBar"));
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(180);
    m_text->setMaximumWidth(260);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &ListFilterBar::changed);
    m_summary = new TextLabel(TextLabel::Role::Muted, this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_columns = Buttons::icon(QStringLiteral("columns"), QStringLiteral("columns"), this);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_left = new QHBoxLayout;
    m_left->setSpacing(8);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto *row = new QHBoxLayout;
    rows->addLayout(row);
    row->setSpacing(8);
    row->addLayout(m_left);
    row->addWidget(m_text);
    row->addWidget(m_summary);
    row->addStretch();
    row->addWidget(m_columns);
    LiveText::on(this, [this] { retranslate(); });
}

QComboBox *ListFilterBar::addChoice(const QString &objectName, std::function<QString()> name,
                                    std::function<QStringList()> entries, std::function<QStringList()> hints)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    connect(box, &QComboBox::currentIndexChanged, this, &ListFilterBar::changed);
    m_choices.append({box, std::move(name), std::move(entries), std::move(hints)});
    addWidget(box);
    retranslate();
    return box;
}

void ListFilterBar::addWidget(QWidget *widget)
{
    m_left->addWidget(widget);
    setTabOrder(widget, m_text);
}

void ListFilterBar::addAbove(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, widget);
    setTabOrder(widget, m_text);
}

void ListFilterBar::setPlaceholder(std::function<QString()> text)
{
    m_placeholder = std::move(text);
    retranslate();
}

void ListFilterBar::retranslate()
{
    for (const Choice &choice : std::as_const(m_choices)) {
        const QSignalBlocker quiet(choice.box);
        const int at = qMax(0, choice.box->currentIndex());
        choice.box->clear();
        choice.box->addItems(choice.entries());
        const QStringList hints = choice.hints ? choice.hints() : QStringList();
        for (int i = 0; i < hints.size(); ++i)
            choice.box->setItemData(i, hints[i], Qt::ToolTipRole);
        choice.box->setCurrentIndex(at);
        choice.box->setAccessibleName(choice.name());
    }
    m_text->setPlaceholderText(m_placeholder ? m_placeholder() : tr("Filter"));
    m_text->setAccessibleName(tr("Filter"));
    for (QToolButton *clear : m_text->findChildren<QToolButton *>()) {
        clear->setAccessibleName(tr("Clear filter"));
        clear->setToolTip(tr("Clear filter"));
    }
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setToolTip(tr("Choose columns"));
}

void ListFilterBar::setSummary(const QString &text)
{
    m_summary->setText(text);
}

QString ListFilterBar::text() const
{
    return m_text->text();
}

bool ListFilterBar::isDefault() const
{
    return m_text->text().isEmpty() &&
           std::all_of(m_choices.begin(), m_choices.end(), [](const Choice &choice) { return choice.box->currentIndex() <= 0; });
}

void ListFilterBar::reset()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        for (const Choice &choice : std::as_const(m_choices))
            choice.box->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

bool ListFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        Q_EMIT enterTable();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
