#pragma once
#include <QCommandLineParser>
#include <QStringList>

/// The command line. Options may stand before or after the verb; secrets are never among them.
class Arguments
{
public:
    /// False: usage error, or help or version was asked for; see `text` and `helpAsked`.
    bool parse(const QStringList &arguments);

    QString word(int index) const { return m_words.value(index); }
    int words() const { return int(m_words.size()); }
    bool has(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    QString value(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }

    QString text;
    bool helpAsked = false;

private:
    QCommandLineParser m_parser;
    QStringList m_words;
};
