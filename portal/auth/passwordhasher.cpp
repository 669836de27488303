#include "passwordhasher.h"

#include "httpmessage.h"

#include <QMutex>
#include <QWaitCondition>
#include <sodium.h>

namespace
{
constexpr unsigned long long passes = 2;
constexpr size_t memory = 19 * 1024 * 1024;
constexpr int atOnce = 2, mayWait = 8;

/// Keeps a flood of sign-ins from taking all memory and all cores.
class Slot
{
public:
    Slot()
    {
        const QMutexLocker lock(&s_mutex);
        if (s_running >= atOnce) {
            if (s_waiting >= mayWait)
                throw Problem(429, "busy").withRetryAfter(1);
            ++s_waiting;
            while (s_running >= atOnce)
                s_freed.wait(&s_mutex);
            --s_waiting;
        }
        ++s_running;
    }
    ~Slot()
    {
        const QMutexLocker lock(&s_mutex);
        --s_running;
        s_freed.wakeOne();
    }
    Slot(const Slot &) = delete;
    Slot &operator=(const Slot &) = delete;

private:
    static inline QMutex s_mutex;
    static inline QWaitCondition s_freed;
    static inline int s_running = 0;
    static inline int s_waiting = 0;
};

QByteArray normalized(const Secret &password)
{
    return QString::fromUtf8(password.reveal()).normalized(QString::NormalizationForm_C).toUtf8();
}

QString hashBytes(const QByteArray &bytes)
{
    char out[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(out, bytes.constData(), size_t(bytes.size()), passes, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return QString::fromLatin1(out);
}
} // namespace

QString PasswordHasher::hash(const Secret &password)
{
    const Slot slot;
    return hashBytes(normalized(password));
}

bool PasswordHasher::verify(const QString &hash, const Secret &password)
{
    static const QString nobody = hashBytes(QByteArrayLiteral("nobody has this one"));
    const QByteArray bytes = normalized(password);
    const QByteArray stored = (hash.isEmpty() ? nobody : hash).toLatin1();
    const Slot slot;
    const bool right = crypto_pwhash_str_verify(stored.constData(), bytes.constData(), size_t(bytes.size())) == 0;
    return right && !hash.isEmpty();
}
