#pragma once
#include <QObject>
#include <QTranslator>

class QCoreApplication;

/// German or English; switching works while everything is open (LanguageChange).
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QCoreApplication &app, QObject *parent = nullptr);
    /// "de", "en" or "system": German where the system speaks German.
    void set(const QString &choice);
    QString choice() const { return m_choice; }
    /// "de" or "en".
    QString current() const { return m_current; }

Q_SIGNALS:
    void changed();

private:
    QCoreApplication &m_app;
    QTranslator m_own;
    QTranslator m_qt;
    QString m_choice;
    QString m_current = QStringLiteral("en");
};
