#include "secret.h"

#include <openssl/crypto.h>

Secret Secret::fromUtf8(QByteArray bytes)
{
    Secret s;
    s.m_bytes = std::move(bytes);
    return s;
}

Secret::~Secret()
{
    // Wiping a shared buffer would blank the copies that still need it: the last owner wipes.
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        OPENSSL_cleanse(m_bytes.data(), size_t(m_bytes.size()));
}

bool Secret::operator==(const Secret &other) const
{
    return m_bytes.size() == other.m_bytes.size() &&
           CRYPTO_memcmp(m_bytes.constData(), other.m_bytes.constData(), size_t(m_bytes.size())) == 0;
}
