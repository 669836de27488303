#pragma once
#include <QLocale>
#include <QString>
#include <QTranslator>

/// The words of the programs, German and English. Switching works live: every widget gets a LanguageChange.
class Translations
{
public:
    Translations();
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// "de", "en", or empty for the language of the system. Sets the default QLocale too: dates and amounts follow the words.
    void use(const QString &language);
    /// "de" or "en"; empty before the first use().
    QString language() const { return m_language; }
    /// German where the system speaks German, else English.
    static QString systemLanguage(const QLocale &system = QLocale::system());

private:
    void remove();

    QTranslator m_own;
    QTranslator m_qt;
    QString m_language;
};
