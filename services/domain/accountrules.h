#pragma once
#include <QString>
#include <QStringView>
#include <optional>

/// Rules of form for user names and passwords (R3-004…007, G-06, G-07). Shared by portal and client: the portal enforces
/// them, the client shows them while typing. Length counts Unicode code points after NFC.
namespace AccountRules
{
enum class Violation { TooShort, TooLong, Character };

struct Finding {
    Violation violation;
    QString character; ///< the rejected character, for Violation::Character
    int limit = 0;     ///< the limit that was missed, for the lengths
};

inline constexpr int userNameMin = 3, userNameMax = 80, passwordMin = 8, passwordMax = 40, kundenkennwortMin = 4,
                     kundenkennwortMax = 40;

/// Code points after NFC.
int length(QStringView text);
std::optional<Finding> checkUserName(const QString &name);
std::optional<Finding> checkPassword(const QString &password);
/// The form in which it is stored and compared: NFC, without blanks around it, which a header could not carry.
QString normalisedKundenkennwort(const QString &word);
/// Of the normalised word; characters as in a password (G-22).
std::optional<Finding> checkKundenkennwort(const QString &word);
/// One @, at most 64 and 189 characters, none that a mail header would misread.
bool isEmail(const QString &text);
/// The name under which accounts are compared: NFC, case folded.
QString foldedUserName(const QString &name);
/// A bare Kundennummer is answered with "did you mean customer9000000?" (G-02, R3-009). Empty when not all digits.
QString suggestionFor(const QString &userName);
} // namespace AccountRules
