#include "theme.h"

#include "fernamtstyle.h"
#include "palettes.h"

#include <QApplication>
#include <QMetaEnum>

// A resource in a static library is only there for those who ask for it.
static void initIcons()
{
    Q_INIT_RESOURCE(fernamt);
}

Theme::Theme(QApplication &app, QObject *parent) : QObject(parent), m_app(app)
{
    initIcons();
    // Before our own palette hides it: what the platform brought.
    m_systemDark = app.palette().color(QPalette::Window).lightness() < 128;
    app.setStyle(new FernamtStyle);
    apply();
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::apply()
{
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    m_app.setPalette(m_dark ? Palettes::dark() : Palettes::light());
    Q_EMIT changed();
}

QString Theme::word(Mode mode)
{
    return QString::fromLatin1(QMetaEnum::fromType<Mode>().valueToKey(int(mode)));
}
