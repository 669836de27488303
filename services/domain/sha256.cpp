#include "sha256.h"

#include <openssl/evp.h>

struct Sha256::Context {
    EVP_MD_CTX *md = EVP_MD_CTX_new();
    Context() { EVP_DigestInit_ex(md, EVP_sha256(), nullptr); }
    ~Context() { EVP_MD_CTX_free(md); }
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) {}
Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->md, bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::finish()
{
    QByteArray out(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->md, reinterpret_cast<unsigned char *>(out.data()), nullptr);
    EVP_DigestInit_ex(m_context->md, EVP_sha256(), nullptr);
    return out;
}

QByteArray Sha256::hash(QByteArrayView bytes)
{
    Sha256 s;
    s.add(bytes);
    return s.finish();
}

QByteArray Sha256::hex(QByteArrayView bytes)
{
    return hash(bytes).toHex();
}
