#include "nationalnumbers.h"

#include "phonenumber.h"

namespace
{
constexpr qsizetype beginning = 8; ///< digits that settle area or network
}

QString NationalNumbers::text(const QString &e164)
{
    if (!e164.startsWith(u'+'))
        return e164;
    const QString key = e164.left(beginning) + QChar(ushort(e164.size()));
    auto at = m_forms.constFind(key);
    if (at == m_forms.constEnd()) {
        const auto number = PhoneNumber::parse(e164);
        const QString shown = number ? number->national() : e164;
        Form form;
        form.national = shown.startsWith(u'0');
        for (qsizetype i = 0; i < shown.size(); ++i)
            if (shown[i] == u' ')
                form.blanks << i;
        at = m_forms.insert(key, form);
    }
    QString shown = at->national ? u'0' + e164.mid(3) : e164;
    for (const qsizetype blank : at->blanks)
        if (blank < shown.size())
            shown.insert(blank, u' ');
    return shown;
}
