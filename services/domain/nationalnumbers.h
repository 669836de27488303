#pragma once
#include <QHash>
#include <QList>
#include <QString>

/// Many numbers as they are read, "0201 5500714": where the blanks stand is asked of PhoneNumber once for all numbers of the same
/// length and beginning. Tens of thousands of a telephone system take milliseconds so.
class NationalNumbers
{
public:
    /// Of an E.164 number; anything else stays as it is. Empty: empty.
    QString text(const QString &e164);

private:
    struct Form {
        bool national = false;   ///< +49 becomes 0
        QList<qsizetype> blanks; ///< places in the text without blanks
    };
    QHash<QString, Form> m_forms;
};
