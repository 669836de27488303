#include "callencoding.h"

#include "textshape.h"

#include <QStringDecoder>
#include <QUtf8StringView>
#include <algorithm>

std::string_view CallEncoding::utf8(std::string_view text, std::string &buffer)
{
    if (std::none_of(text.begin(), text.end(), [](char c) { return uchar(c) >= 0x80; }) ||
        QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8())
        return text;
    TextShape shape;
    shape.encoding = TextShape::Encoding::Windows1252;
    buffer = shape.decoded(text).toStdString();
    return buffer;
}

QByteArray CallEncoding::withoutUtf16(const QByteArray &file)
{
    const auto told = QStringConverter::encodingForData(file);
    if (told != QStringConverter::Utf16LE && told != QStringConverter::Utf16BE)
        return file;
    const QString text = QStringDecoder(*told)(file);
    return text.toUtf8();
}
