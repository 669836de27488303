#pragma once
#include "exitcode.h"
#include "result.h"
#include "secret.h"

#include <QJsonObject>
#include <QString>

/// Standard input, output and error of fernamtctl.
class Console
{
public:
    explicit Console(bool json) : m_json(json) {}

    bool json() const { return m_json; }
    /// For people; silent with --json.
    void say(const QString &line) const;
    /// The one JSON answer; silent without --json.
    void answer(const QJsonObject &object) const;
    void complain(const QString &line) const;
    /// Says the error (and answers it as JSON) and returns its exit code.
    ExitCode refuse(const Error &error) const;

    /// One line, without its end. Error: Invalid/stdin_ended.
    Result<Secret> readLine() const;
    /// Asks on the terminal, without echo. Error: Invalid/no_terminal.
    Result<Secret> ask(const QString &prompt) const;
    /// Runs the command (no shell), with FERNAMT_PIN_NUMBER in its environment; its first line is the PIN.
    Result<Secret> runPinCommand(const QString &command, int pinNumber) const;

private:
    bool m_json;
};
