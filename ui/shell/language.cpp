#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

Language::Language(QCoreApplication &app, QObject *parent) : QObject(parent), m_app(app) {}

void Language::set(const QString &choice)
{
    QString wanted = choice;
    if (wanted != QLatin1String("de") && wanted != QLatin1String("en"))
        wanted = QLocale::system().language() == QLocale::German ? QStringLiteral("de") : QStringLiteral("en");
    m_choice = choice;
    if (wanted == m_current && !m_own.isEmpty())
        return;
    m_current = wanted;
    m_app.removeTranslator(&m_own);
    m_app.removeTranslator(&m_qt);
    // Dates and amounts read the same in both languages (G-34); the locale only serves Qt's own texts.
    QLocale::setDefault(QLocale(wanted == QLatin1String("de") ? QLocale::German : QLocale::English));
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(wanted), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_app.installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/fernamt_%1.qm").arg(wanted)))
        m_app.installTranslator(&m_own);
    Q_EMIT changed();
}
