#pragma once
#include "cartmodel.h"
#include "page.h"
#include "result.h"

class ActionRegistry;
class CartSummary;
class ListPane;
class RowsProxy;
struct Order;
struct UiContext;

/// Warenkorb of the telephone system (R4-009, G-28, G-36): what waits, with price and effect; ordered as a whole with the
/// Kundenkennwort, or handed to the Administrator Kundenportal for release. What has become impossible is named and stays behind.
/// openWith(): an item's id.
class CartPage final : public Page
{
    Q_OBJECT
public:
    CartPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    void activate() override;
    void openWith(const QString &itemId) override;
    QWidget *firstFocus() override;

private:
    void follow();
    void refresh();
    void order(const Secret &release);
    void ordered(const Result<Order> &answer);
    void askRelease();
    void removeChosen();
    void report(const Error &error, const QList<CartRow> &sent);
    /// Of one telephone system: what can be ordered, or what no longer can.
    QList<CartRow> rows(bool orderable) const;
    const CartRow *chosen() const;
    QString contract() const;
    QString whyNot() const;

    const UiContext &m_context;
    CartModel *m_model = nullptr;
    RowsProxy *m_proxy = nullptr;
    ListPane *m_list = nullptr;
    CartSummary *m_side = nullptr;
    QList<CartRow> m_sent; ///< what an answer is awaited for
    bool m_busy = false;
    bool m_removing = false;
};
