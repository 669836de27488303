#include "mappedtext.h"

#include "callencoding.h"

Result<void> MappedText::open(const QString &file)
{
    const auto failed = [&] {
        return fail(Error::Kind::Storage, QStringLiteral("file_failed"),
                    QStringLiteral("%1: %2").arg(file, m_file.errorString()));
    };
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::ReadOnly))
        return failed();
    const qint64 size = m_file.size();
    const uchar *bytes = size > 0 ? m_file.map(0, size) : nullptr;
    if (size > 0 && !bytes)
        return failed();
    m_bytes = {reinterpret_cast<const char *>(bytes), size_t(size)};
    m_text = CallEncoding::withoutUtf16(QByteArray::fromRawData(m_bytes.data(), size));
    return {};
}
