#include "language.h"

#include <QCoreApplication>
#include <QLocale>

Language::Language(QObject *parent) : QObject(parent) {}

Language::~Language()
{
    remove();
}

QString Language::ofSystem()
{
    // What the user prefers for words, which may differ from the locale of numbers.
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QLocale::Language language = QLocale(name).language();
        if (language == QLocale::German)
            return QStringLiteral("de");
        if (language == QLocale::English)
            return QStringLiteral("en");
    }
    return QStringLiteral("en");
}

void Language::set(const QString &choice)
{
    const bool known = choice == QLatin1String("de") || choice == QLatin1String("en");
    const QString wanted = known ? choice : ofSystem();
    if (wanted == m_current)
        return;
    remove();
    m_current = wanted;
    // Widgets read dates anew on the LanguageChange that installing sends: the locale comes first.
    const bool german = wanted == QLatin1String("de");
    // Amounts are written as in Germany in both languages, so counts beside them are too: never 19,997 calls for 2.279,09 €.
    QLocale::setDefault(QLocale(german ? QLocale::German : QLocale::English, QLocale::Germany));
    if (german && m_qt.load(QStringLiteral(":/i18n/qtbase_de.qm")))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/fernamt_%1.qm").arg(wanted)))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed();
}

void Language::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}
