#include "linescard.h"

#include "buttons.h"
#include "pill.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace
{
constexpr int linkPadding = 4; ///< of a link's words to its edge: all words of the card begin below each other
} // namespace

LinesCard::LinesCard(const QString &name, QWidget *parent) : Card(parent)
{
    setObjectName(name);
    m_title = new TextLabel(TextLabel::Role::Heading, this);
    m_title->setContentsMargins(linkPadding, 0, 0, 0);
    m_column = new QVBoxLayout;
    m_column->setSpacing(10);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(18 - linkPadding, 14, 18, 14);
    all->setSpacing(12);
    all->addWidget(m_title);
    all->addLayout(m_column);
    all->addStretch();
}

void LinesCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void LinesCard::setLines(const QList<Line> &lines, const QString &nothing)
{
    if (m_lines == lines && m_nothing == nothing && m_column->count() > 0)
        return; // the focus stays where it is
    m_lines = lines;
    m_nothing = nothing;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Line &line : lines) {
        auto *row = new QWidget(this);
        auto *title = Buttons::link(objectName() + QStringLiteral("Line"), row);
        title->setText(line.title);
        title->setAccessibleName(QStringList{line.title, line.detail, line.pill}.join(QStringLiteral(", ")));
        connect(
            title, &QPushButton::clicked, this, [this, line] { Q_EMIT opened(line.page, line.argument); }, Qt::QueuedConnection);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(title, 0, Qt::AlignLeft);
        if (!line.detail.isEmpty()) {
            auto *detail = new TextLabel(TextLabel::Role::Small, row);
            detail->setText(line.detail);
            detail->setWordWrap(true);
            detail->setContentsMargins(linkPadding, 0, 0, 0);
            words->addWidget(detail);
        }
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addLayout(words, 1);
        if (!line.pill.isEmpty()) {
            auto *pill = new Pill(row);
            pill->set(line.pill, line.tone);
            layout->addWidget(pill, 0, Qt::AlignVCenter);
        }
        m_column->addWidget(row);
    }
    if (lines.isEmpty()) {
        auto *none = new TextLabel(TextLabel::Role::Muted, this);
        none->setWordWrap(true);
        none->setText(nothing);
        none->setContentsMargins(linkPadding, 0, 0, 0);
        m_column->addWidget(none);
    }
}
