#pragma once
#include <QObject>
#include <QTranslator>

/// German or English; switching works while everything is open (LanguageChange). The words lie under :/i18n.
class Language : public QObject
{
    Q_OBJECT
public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;
    /// "de", "en" or "system": German where the system speaks German.
    void set(const QString &choice);
    /// "de" or "en"; empty before the first set().
    QString current() const { return m_current; }
    static QString ofSystem();

Q_SIGNALS:
    void changed();

private:
    void remove();
    QTranslator m_own;
    QTranslator m_qt;
    QString m_current;
};
