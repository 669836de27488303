#pragma once
#include <QString>
#include <optional>

/// A telephone number as people write it (G-05, R2-004): national, +49…, 0049…, with spaces, -, / and parentheses. Behind it
/// stands libphonenumber, whose headers are slow and stay in the one .cpp.
class PhoneNumber
{
public:
    /// Numbers without country are German. Empty when it cannot be a number. Short numbers such as 110 are numbers, too.
    static std::optional<PhoneNumber> parse(const QString &text);

    QString e164() const { return m_e164; } ///< "+4917717712345"
    QString grouped() const;                ///< "+49 177 17712345"
    QString national() const;               ///< "0177 17712345"; abroad: grouped()
    bool isGerman() const { return m_german; }
    /// Of a length that can be dialled in its country; short numbers cannot.
    bool isPossible() const { return m_possible; }
    /// A landline number of an existing area.
    bool isGeographic() const;
    /// 0800 and 0180.
    bool isService() const;
    /// Emergency and 116 numbers, 0900, 0137 (G-18).
    bool isRefusedTarget() const;

    /// `text` grouped for display; as it is when it is no number.
    static QString display(const QString &text);

private:
    QString m_e164;
    QString m_national; ///< without country and leading zero
    bool m_german = false;
    bool m_possible = false;
};
