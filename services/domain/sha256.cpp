#include "sha256.h"

#include <openssl/evp.h>

namespace
{
/// Looked up once: OpenSSL searches its providers whenever a digest begins with EVP_sha256() itself.
const EVP_MD *method()
{
    static const EVP_MD *const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return found;
}
} // namespace

struct Sha256::Context {
    EVP_MD_CTX *md = EVP_MD_CTX_new();
    Context() { EVP_DigestInit_ex(md, method(), nullptr); }
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
    EVP_DigestInit_ex(m_context->md, method(), nullptr);
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
