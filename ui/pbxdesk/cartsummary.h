#pragma once
#include "cartmodel.h"
#include "secret.h"

#include <QWidget>

class QPushButton;
class ReleaseCard;
class TextLabel;

/// Beside the Warenkorb: the chosen item with price and effect, the sums of what is ordered as a whole, what stays behind and
/// why, and the two ways to order: with the Kundenkennwort, or handed over for release (R4-009, G-28, G-36).
class CartSummary final : public QWidget
{
    Q_OBJECT
public:
    explicit CartSummary(QWidget *parent = nullptr);

    /// Null: none is chosen.
    void setChosen(const CartRow *row, const QString &whyNoRemoval);
    /// `whole`: what is ordered, of one contract; `behind`: what no longer can be.
    void setWhole(const QString &contractNumber, const QList<CartRow> &whole, const QList<CartRow> &behind);
    /// Why it cannot be ordered; empty: it can.
    void setHindrance(const QString &whyNot);
    /// Whether somebody who may not know the Kundenkennwort can hand it over, and why not now.
    void setRelease(bool offered, const QString &whyNot);
    void setOrderOffered(bool offered);
    void setRecipient(const QString &words);
    void setBusy(bool busy);
    void setMessage(const QString &text);
    void clearPassword();

    static Money onceNet(const QList<CartRow> &rows);
    static Money monthlyNet(const QList<CartRow> &rows);

Q_SIGNALS:
    void removeWanted();
    void releaseWanted();
    void orderWanted(const Secret &release);

private:
    TextLabel *label(int role, const char *name, QWidget *parent);
    QWidget *chosenCard();
    QWidget *wholeCard();

    TextLabel *m_title = nullptr;
    TextLabel *m_item = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_remove = nullptr;
    TextLabel *m_wholeTitle = nullptr;
    TextLabel *m_sums = nullptr;
    TextLabel *m_behind = nullptr;
    QPushButton *m_ask = nullptr;
    ReleaseCard *m_release = nullptr;
};
