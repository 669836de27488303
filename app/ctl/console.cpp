#include "console.h"

#include "ctlwords.h"

#include <QJsonDocument>
#include <QProcess>
#include <cstdio>
#ifndef Q_OS_WIN
#include <termios.h>
#include <unistd.h>
#endif

namespace
{
void put(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}
} // namespace

void Console::say(const QString &line) const
{
    if (!m_json)
        put(stdout, line);
}

void Console::answer(const QJsonObject &object) const
{
    if (m_json)
        put(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Console::complain(const QString &line) const
{
    put(stderr, QStringLiteral("fernamtctl: ") + line);
}

ExitCode Console::refuse(const Error &error) const
{
    const ExitCode code = CtlWords::exitCode(error);
    const QString sentence = CtlWords::sentence(error);
    complain(sentence);
    answer({{QStringLiteral("error"), error.code}, {QStringLiteral("message"), sentence}, {QStringLiteral("exit"), int(code)}});
    return code;
}

Result<Secret> Console::readLine() const
{
    QByteArray line;
    for (int c = std::getc(stdin); c != EOF && c != '\n'; c = std::getc(stdin))
        line += char(c);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(Error::Kind::Invalid, QStringLiteral("stdin_ended"));
    return Secret::fromUtf8(line);
}

Result<Secret> Console::ask(const QString &prompt) const
{
#ifdef Q_OS_WIN
    Q_UNUSED(prompt)
    return fail(Error::Kind::Invalid, QStringLiteral("no_terminal"));
#else
    termios before;
    if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &before) != 0)
        return fail(Error::Kind::Invalid, QStringLiteral("no_terminal"));
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    std::fprintf(stderr, "%s: ", qUtf8Printable(prompt));
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    auto line = readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    return line;
#endif
}

Result<Secret> Console::runPinCommand(const QString &command, int pinNumber) const
{
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return fail(Error::Kind::Invalid, QStringLiteral("pin_command"), QStringLiteral("empty"));
    const QString program = words.takeFirst();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FERNAMT_PIN_NUMBER"), QString::number(pinNumber));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, words);
    constexpr int patience = 30 * 60'000; // as long as a PIN lives
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(Error::Kind::Invalid, QStringLiteral("pin_command"),
                    process.error() == QProcess::FailedToStart ? process.errorString()
                                                               : QStringLiteral("ended with %1").arg(process.exitCode()));
    const QByteArray line = process.readLine().trimmed();
    if (line.isEmpty())
        return fail(Error::Kind::Invalid, QStringLiteral("pin_command"), QStringLiteral("no output"));
    return Secret::fromUtf8(line);
}
