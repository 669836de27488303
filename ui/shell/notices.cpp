#include "notices.h"

#include "errorwords.h"

void Notices::setBanner(const QString &id, int rank, const Banner &banner)
{
    m_banners.insert({rank, id}, banner);
    Q_EMIT bannerChanged();
}

void Notices::clearBanner(const QString &id)
{
    const auto gone = m_banners.removeIf([&id](const auto &it) { return it.key().second == id; });
    if (gone)
        Q_EMIT bannerChanged();
}

Notices::Banner Notices::top() const
{
    return m_banners.isEmpty() ? Banner{} : m_banners.first();
}

void Notices::toast(const QString &text, Tone tone)
{
    Q_EMIT toasted(text, tone);
}

void Notices::failed(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        Q_EMIT toasted(ErrorWords::sentence(error), Tone::Bad);
}
