#pragma once
#include "result.h"

#include <QSslError>

/// Which of the reasons a certificate was refused for is told, by code: tls_expired, tls_not_yet_valid, tls_host_mismatch,
/// tls_self_signed, tls_untrusted, tls_revoked, tls_weak, tls_failed. There is no way around any of them.
namespace TlsWords
{
Error error(const QList<QSslError> &errors, const QString &fallback);
}
