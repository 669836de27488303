#include "tlswords.h"

#include <algorithm>
#include <utility>

namespace
{
// In this order: what the user can act on first.
constexpr std::pair<QSslError::SslError, const char *> words[] = {
    {QSslError::CertificateRevoked, "tls_revoked"},
    {QSslError::CertificateBlacklisted, "tls_revoked"},
    {QSslError::CertificateExpired, "tls_expired"},
    {QSslError::CertificateNotYetValid, "tls_not_yet_valid"},
    {QSslError::HostNameMismatch, "tls_host_mismatch"},
    {QSslError::SelfSignedCertificate, "tls_self_signed"},
    {QSslError::SelfSignedCertificateInChain, "tls_untrusted"},
    {QSslError::UnableToGetIssuerCertificate, "tls_untrusted"},
    {QSslError::UnableToGetLocalIssuerCertificate, "tls_untrusted"},
    {QSslError::UnableToVerifyFirstCertificate, "tls_untrusted"},
    {QSslError::CertificateUntrusted, "tls_untrusted"},
    {QSslError::InvalidCaCertificate, "tls_untrusted"},
    {QSslError::CertificateRejected, "tls_untrusted"},
    {QSslError::InvalidPurpose, "tls_untrusted"},
};
} // namespace

Error TlsWords::error(const QList<QSslError> &errors, const QString &fallback)
{
    for (const auto &[what, code] : words) {
        const auto found =
            std::find_if(errors.begin(), errors.end(), [what = what](const QSslError &e) { return e.error() == what; });
        if (found != errors.end())
            return Error::make(Error::Kind::Protocol, QString::fromLatin1(code), found->errorString());
    }
    const QString text = errors.isEmpty() ? fallback : errors.first().errorString();
    const bool weak = text.contains(QLatin1String("key too small")) || text.contains(QLatin1String("md too weak")) ||
                      text.contains(QLatin1String("unsupported protocol"));
    return Error::make(Error::Kind::Protocol, weak ? QStringLiteral("tls_weak") : QStringLiteral("tls_failed"), text);
}
