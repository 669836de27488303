#include "cartsummary.h"

#include "buttons.h"
#include "card.h"
#include "displaytext.h"
#include "errorwords.h"
#include "livetext.h"
#include "releasecard.h"
#include "textlabel.h"

#include <QVBoxLayout>

namespace
{
QString problemOf(const CartItem &item)
{
    return item.problem.isEmpty() ? QString() : ErrorWords::sentence(Error::make(Error::Kind::Conflict, item.problem));
}

Money sum(const QList<CartRow> &rows, Money CartItem::*member)
{
    Money total;
    for (const CartRow &row : rows)
        total += row.item.*member;
    return total;
}
} // namespace

CartSummary::CartSummary(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("cartSummary"));
    m_release = new ReleaseCard(this);
    m_release->setRecipient({});
    m_release->setContact({});
    m_release->setMessage({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(chosenCard());
    column->addWidget(wholeCard());
    column->addWidget(m_release);
    column->addStretch();
    connect(m_release, &ReleaseCard::order, this, &CartSummary::orderWanted);
    connect(m_ask, &QPushButton::clicked, this, &CartSummary::releaseWanted);
    connect(m_remove, &QPushButton::clicked, this, &CartSummary::removeWanted);
    LiveText::on(this, [this] {
        m_ask->setText(tr("Ask for release"));
        m_remove->setText(tr("Take out of the cart"));
    });
}

TextLabel *CartSummary::label(int role, const char *name, QWidget *parent)
{
    auto *made = new TextLabel(TextLabel::Role(role), parent);
    made->setObjectName(QLatin1String(name));
    made->setWordWrap(true);
    return made;
}

QWidget *CartSummary::chosenCard()
{
    auto *card = new Card(this);
    m_title = label(int(TextLabel::Role::Heading), "cartItemTitle", card);
    m_item = label(int(TextLabel::Role::Body), "cartItem", card);
    m_problem = label(int(TextLabel::Role::Error), "cartItemProblem", card);
    m_remove = Buttons::plain(QStringLiteral("cartRemove"), card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 14, 18, 14);
    inside->setSpacing(8);
    inside->addWidget(m_title);
    inside->addWidget(m_item);
    inside->addWidget(m_problem);
    inside->addWidget(m_remove, 0, Qt::AlignLeft);
    return card;
}

QWidget *CartSummary::wholeCard()
{
    auto *card = new Card(this);
    m_wholeTitle = label(int(TextLabel::Role::Heading), "cartTitle", card);
    m_sums = label(int(TextLabel::Role::Body), "cartSums", card);
    m_behind = label(int(TextLabel::Role::Error), "cartBehind", card);
    m_ask = Buttons::plain(QStringLiteral("cartAskRelease"), card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(18, 14, 18, 14);
    inside->setSpacing(8);
    inside->addWidget(m_wholeTitle);
    inside->addWidget(m_sums);
    inside->addWidget(m_behind);
    inside->addWidget(m_ask, 0, Qt::AlignLeft);
    return card;
}

Money CartSummary::onceNet(const QList<CartRow> &rows)
{
    return sum(rows, &CartItem::onceNet);
}

Money CartSummary::monthlyNet(const QList<CartRow> &rows)
{
    return sum(rows, &CartItem::monthlyNet);
}

void CartSummary::setChosen(const CartRow *row, const QString &whyNoRemoval)
{
    m_title->setText(row ? CartWords::kind(row->item.kind) : tr("Nothing chosen"));
    const QString problem = row ? problemOf(row->item) : QString();
    QStringList lines;
    if (row)
        lines << row->subject << CartWords::effect(row->item)
              << tr("Once %1, monthly %2, both net.")
                     .arg(DisplayText::money(row->item.onceNet), DisplayText::money(row->item.monthlyNet))
              << tr("Put in by %1 at %2.").arg(row->item.createdBy, DisplayText::instant(row->item.createdAt));
    lines.removeAll(QString());
    m_item->setText(lines.join(u'\n'));
    m_item->setVisible(row != nullptr);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    Buttons::allow(m_remove, !row && whyNoRemoval.isEmpty() ? tr("Nothing chosen.") : whyNoRemoval);
}

void CartSummary::setWhole(const QString &contractNumber, const QList<CartRow> &whole, const QList<CartRow> &behind)
{
    m_wholeTitle->setText(whole.isEmpty() ? tr("Nothing to order")
                                          : tr("%n order(s) for contract %1", nullptr, int(whole.size())).arg(contractNumber));
    m_sums->setText(tr("Together once %1 and monthly %2 more, both net.")
                        .arg(DisplayText::money(onceNet(whole)), DisplayText::money(monthlyNet(whole))));
    m_sums->setVisible(!whole.isEmpty());
    QStringList names;
    for (const CartRow &row : behind)
        names << QStringLiteral("%1: %2").arg(row.subject, problemOf(row.item));
    m_behind->setText(tr("Stays behind: %1").arg(names.join(u'\n')));
    m_behind->setVisible(!names.isEmpty());
}

void CartSummary::setHindrance(const QString &whyNot)
{
    m_release->setHindrance(whyNot);
}

void CartSummary::setRelease(bool offered, const QString &whyNot)
{
    m_ask->setVisible(offered);
    Buttons::allow(m_ask, whyNot);
}

void CartSummary::setOrderOffered(bool offered)
{
    m_release->setVisible(offered);
}

void CartSummary::setRecipient(const QString &words)
{
    m_release->setRecipient(words);
}

void CartSummary::setBusy(bool busy)
{
    m_release->setBusy(busy);
}

void CartSummary::setMessage(const QString &text)
{
    m_release->setMessage(text);
}

void CartSummary::clearPassword()
{
    m_release->clearPassword();
}
