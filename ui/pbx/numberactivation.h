#pragma once
#include "numberaction.h"
#include "secret.h"

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class TextLabel;
struct CartItem;
struct NumberActivation;

/// »Rufnummern jetzt kostenpflichtig aktivieren« (R1-003): the cost of all chosen inactive numbers, then either ordered at once
/// with the Kundenkennwort or put into the Warenkorb. Offers the settings of before (G-13).
class NumberActivationPane final : public NumberAction
{
    Q_OBJECT
public:
    NumberActivationPane(const UiContext &context, PbxView &view, QWidget *parent);
    /// More than one at a time; before begin().
    void setNumbers(const QList<PbxNumber> &numbers) { m_numbers = numbers; }

private:
    void start() override;
    void go() override;
    void words() override;
    QString hindrance() const override;
    Money monthly(const PbxNumber &number) const;
    NumberActivation activation(const PbxNumber &number) const;
    /// All into the cart; true: then ordered.
    void add(bool order);
    QCoro::Task<Result<QList<CartItem>>> fill();
    QCoro::Task<Result<void>> order(QList<CartItem> items, Secret release);

    QList<PbxNumber> m_numbers;
    TextLabel *m_costs = nullptr;
    QCheckBox *m_again = nullptr;
    TextLabel *m_label = nullptr;
    QLineEdit *m_release = nullptr;
    QPushButton *m_cart = nullptr;
};
