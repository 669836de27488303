#include "helperprocess.h"

#include <QCoreApplication>
#include <QProcess>

Result<HelperProcess::Answer> HelperProcess::ask(const QString &program, const QStringList &arguments, const QByteArray &input,
                                                 const QString &errorCode)
{
    const auto failed = [&](const QString &why) { return fail(Error::Kind::Protocol, errorCode, why); };
    QProcess helper;
    helper.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    if (!helper.waitForStarted(5000))
        return failed(helper.errorString());
    helper.write(input);
    helper.closeWriteChannel();
    if (!helper.waitForFinished(20'000)) {
        helper.kill();
        helper.waitForFinished(2000);
        return failed(QStringLiteral("took too long"));
    }
    if (helper.exitStatus() != QProcess::NormalExit)
        return failed(QStringLiteral("crashed"));
    return Answer{helper.readAllStandardOutput(), helper.exitCode()};
}
