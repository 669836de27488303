#pragma once
#include "carttypes.h"
#include "columnmodel.h"

class PbxLookup;

/// One item of the Warenkorb with what it is about.
struct CartRow {
    CartItem item;
    QString subject; ///< "Seat best for Aylin Demir", "+49 201 555 14"
    bool operator==(const CartRow &) const = default;
};

/// The Warenkorb as a table; ids are its items'.
class CartModel final : public ColumnModel<CartRow>
{
    Q_OBJECT
public:
    explicit CartModel(QObject *parent = nullptr);
};

/// The Warenkorb in words.
namespace CartWords
{
QString kind(Pbx::CartKind kind);
QString state(Pbx::CartState state);
Tone stateTone(Pbx::CartState state);
QString subject(const CartItem &item, const PbxLookup &pbx);
/// What ordering it brings about.
QString effect(const CartItem &item);
} // namespace CartWords
