#pragma once
#include <QRect>
#include <QString>

class QPainter;
class QPalette;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;
class QColor;

/// The shapes that FernamtStyle draws.
namespace Shapes
{
inline constexpr int radius = 6;
void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal corner = radius);
QString look(const QWidget *widget);
void button(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
/// The text colour of a button of this look.
QColor buttonText(const QStyleOptionButton *option, const QWidget *widget);
void field(const QStyleOption *option, QPainter *painter);
void focusRing(const QStyleOption *option, QPainter *painter);
void headerSection(const QStyleOptionHeader *option, QPainter *painter);
void progressGroove(const QStyleOptionProgressBar *option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar *option, QPainter *painter);
void tab(const QStyleOptionTab *option, QPainter *painter);
void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &handle);
void chevron(QPainter *painter, const QRect &rect, const QColor &colour, bool up = false);
void checkBox(const QStyleOption *option, QPainter *painter);
void itemBackground(const QStyleOption *option, QPainter *painter);
} // namespace Shapes
