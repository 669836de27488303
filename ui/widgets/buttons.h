#pragma once
#include <QPushButton>

class QToolButton;

/// Push buttons by what they are for; FernamtStyle draws them by the property "look".
namespace Buttons
{
QPushButton *plain(const QString &name, QWidget *parent);
QPushButton *primary(const QString &name, QWidget *parent);
QPushButton *link(const QString &name, QWidget *parent);
/// Stays pressed.
QPushButton *chip(const QString &name, QWidget *parent);
/// Icon only: the caller gives it an accessible name.
QToolButton *icon(const QString &name, const QString &iconName, QWidget *parent);
/// Enabled, or disabled with the reason as tooltip and for the screen reader; `tip` is what the tooltip says when enabled.
void allow(QWidget *widget, const QString &whyNot, const QString &tip = {});
} // namespace Buttons
