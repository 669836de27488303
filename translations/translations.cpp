#include "translations.h"
#include <QCoreApplication>

// A resource in a static library is only there for those who ask for it; the macro does not work inside a namespace or class.
static void initResource()
{
    Q_INIT_RESOURCE(translations);
}

Translations::Translations()
{
    initResource();
}

Translations::~Translations()
{
    remove();
}

QString Translations::systemLanguage(const QLocale &system)
{
    // What the user prefers for words, which may differ from the locale of numbers.
    const QStringList preferred = system.uiLanguages();
    for (const QString &name : preferred) {
        const QLocale::Language language = QLocale(name).language();
        if (language == QLocale::German)
            return QStringLiteral("de");
        if (language == QLocale::English)
            return QStringLiteral("en");
    }
    return QStringLiteral("en");
}

void Translations::use(const QString &language)
{
    const QString wanted = language.isEmpty() ? systemLanguage() : language;
    const QString next = wanted == QLatin1String("de") ? wanted : QStringLiteral("en");
    if (next == m_language)
        return;
    remove();
    m_language = next;
    // The widgets read numbers and dates anew on the LanguageChange that installing sends: the locale comes first.
    const bool german = next == QLatin1String("de");
    const QLocale system = QLocale::system();
    const QLocale fallback(german ? QLocale::German : QLocale::English, german ? QLocale::Germany : QLocale::UnitedKingdom);
    QLocale::setDefault(system.language() == fallback.language() ? system : fallback);
    if (german && m_qt.load(QStringLiteral(":/i18n/qtbase_de.qm")))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/i18n/fernamt_%1.qm").arg(next)))
        QCoreApplication::installTranslator(&m_own);
}

void Translations::remove()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}
