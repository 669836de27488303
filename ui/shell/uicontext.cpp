#include "uicontext.h"

#include "providerservice.h"

QList<Contact> UiParts::contacts() const
{
    return provider.contacts();
}
