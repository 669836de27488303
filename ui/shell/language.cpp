#include "language.h"

Language::Language(QObject *parent) : QObject(parent) {}

void Language::set(const QString &choice)
{
    const QString before = current();
    m_translations.use(choice == QLatin1String("system") ? QString() : choice);
    if (current() != before)
        Q_EMIT changed();
}
