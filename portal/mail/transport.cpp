#include "transport.h"

#include <QDir>
#include <QFile>
#include <curl/curl.h>
#include <memory>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace
{
using Curl = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

Curl newHandle(const QString &url)
{
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(once)
    Curl curl(curl_easy_init(), curl_easy_cleanup);
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.toUtf8().constData());
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_CONNECTTIMEOUT, 15L);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, 60L);
    return curl;
}

struct Upload {
    QByteArray bytes;
    qsizetype at = 0;
};

size_t readUpload(char *to, size_t size, size_t count, void *user)
{
    auto *upload = static_cast<Upload *>(user);
    const qsizetype n = std::min<qsizetype>(qsizetype(size * count), upload->bytes.size() - upload->at);
    memcpy(to, upload->bytes.constData() + upload->at, size_t(n));
    upload->at += n;
    return size_t(n);
}

size_t dropAnswer(char *, size_t size, size_t count, void *)
{
    return size * count;
}

QString outcome(CURLcode code)
{
    return code == CURLE_OK ? QString() : QString::fromUtf8(curl_easy_strerror(code));
}
} // namespace

QString Transport::toFolder(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString target = QDir(folder).filePath(name);
    QFile file(QDir(folder).filePath(u'.' + name + QStringLiteral(".tmp")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return file.errorString();
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return QStringLiteral("fsync failed");
    file.close();
    if (::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
        return QStringLiteral("rename failed");
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool durable = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    return durable ? QString() : QStringLiteral("fsync of the folder failed");
#else
    file.close();
    QFile::remove(target);
    return file.rename(target) ? QString() : file.errorString();
#endif
}

QString Transport::bySmtp(const QString &url, const QString &from, const QString &to, const QByteArray &message)
{
    const Curl curl = newHandle(url);
    Upload upload{message};
    const List recipients(curl_slist_append(nullptr, (u'<' + to + u'>').toUtf8().constData()), curl_slist_free_all);
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, (u'<' + from + u'>').toUtf8().constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_USE_SSL, long(CURLUSESSL_TRY));
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, readUpload);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    return outcome(curl_easy_perform(curl.get()));
}

QString Transport::toGateway(const QString &url, const QByteArray &json)
{
    const Curl curl = newHandle(url);
    const List headers(curl_slist_append(nullptr, "Content-Type: application/json"), curl_slist_free_all);
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, json.constData());
    curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE, long(json.size()));
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, dropAnswer);
    curl_easy_setopt(curl.get(), CURLOPT_FAILONERROR, 1L);
    return outcome(curl_easy_perform(curl.get()));
}
