#pragma once
#include <QByteArrayView>
#include <QString>

/// What a foreign file is, by its content; its name only helps to recognise programs.
enum class FileKind { Pdf, Xml, Zip, Office, Mail, Table, Program, Other };

namespace FileKinds
{
FileKind of(QByteArrayView bytes, const QString &name);
}
