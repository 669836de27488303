#include "errorcodes.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace
{
QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

QSet<QString> ErrorCodes::ofContract()
{
    static const QRegularExpression list(QStringLiteral("\\n    Problem:\\n.*?\\n        code:\\s.*?enum: \\[([^\\]]*)\\]"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QString text = list.match(read(QStringLiteral(FERNAMT_SOURCE_DIR "/api/openapi.yaml"))).captured(1);
    QSet<QString> codes;
    for (const QString &code : text.split(u',', Qt::SkipEmptyParts))
        codes.insert(code.trimmed());
    return codes;
}

QSet<QString> ErrorCodes::ofSources(const QStringList &folders, const QString &without)
{
    const QString literal = QStringLiteral("(?:QStringLiteral\\(|u)?\"([a-z][a-z0-9_]*)\"");
    const QList<QRegularExpression> forms{
        QRegularExpression(QStringLiteral("Kind::\\w+,\\s*(?:[^,;\"]*\\?\\s*)?") + literal),
        QRegularExpression(QStringLiteral("Kind::\\w+,[^,;\"]*\\?[^;:]*:\\s*") + literal), // the other one of ? :
        QRegularExpression(QStringLiteral("\\b[cC]ode = ") + literal),
        QRegularExpression(QStringLiteral("\\b(?:protocol|refuse)\\(") + literal),
        QRegularExpression(QStringLiteral("\\{QSslError::\\w+, ") + literal),
    };
    QSet<QString> codes;
    for (const QString &folder : folders) {
        QDirIterator it(QStringLiteral(FERNAMT_SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (!without.isEmpty() && path.contains(without))
                continue;
            const QString text = read(path);
            for (const QRegularExpression &form : forms)
                for (auto match = form.globalMatch(text); match.hasNext();)
                    codes.insert(match.next().captured(1));
        }
    }
    return codes;
}
