#pragma once
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <chrono>
#include <tl/expected.hpp>

/// Why something did not work. The one error type of services and below; only `ui` and the command line turn it into words.
struct Error {
    Q_GADGET
public:
    enum class Kind {
        Offline,   ///< no connection could be made
        Timeout,   ///< a deadline of ours passed
        Auth,      ///< not signed in, or no longer
        Forbidden, ///< signed in, but the role does not allow it
        NotFound,
        Conflict,    ///< the resource changed meanwhile (412), or the key is taken
        Invalid,     ///< the request was wrong; `fields` names where
        RateLimited, ///< `retryAfter` says for how long
        Server,      ///< 5xx
        Protocol,    ///< an answer that the contract does not know (captive portal, truncated, wrong hash, TLS)
        Storage,     ///< disk or database
        Secret,      ///< keychain
        Cancelled,
    };
    Q_ENUM(Kind)

    /// One refused field: JSON pointer and stable code, see `code` in api/openapi.yaml.
    struct Field {
        QString pointer;
        QString code;
        QStringList params;
    };

    Kind kind = Kind::Server;
    int httpStatus = 0;
    QString code;      ///< stable, snake_case; of the portal or of the client
    QString detail;    ///< English, for Details and logs; never a secret
    QString requestId; ///< `Fernamt-Request-Id`
    std::chrono::seconds retryAfter{0};
    QList<Field> fields;

    static Error make(Kind kind, const QString &code, const QString &detail = {});
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error e)
{
    return tl::unexpected<Error>(std::move(e));
}

inline tl::unexpected<Error> fail(Error::Kind kind, const QString &code, const QString &detail = {})
{
    return tl::unexpected<Error>(Error::make(kind, code, detail));
}

Q_DECLARE_METATYPE(Error)
