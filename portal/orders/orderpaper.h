#pragma once
#include "ordertypes.h"

#include <QByteArray>

/// The order confirmation on paper, in the layout of the provider's »Auftragsdetails« (R0-001…008): head, positions with term,
/// notice, renewal and prices, those of a place under »Standorte«, sums before and after. Needs a QGuiApplication.
namespace OrderPaper
{
/// `recipientName`: to whom the letter goes (G-23).
QByteArray pdf(const Order &order, const QString &recipientName);
} // namespace OrderPaper
