#include "commonpasswords.h"

#include <QDate>
#include <QSet>
#include <algorithm>

namespace
{
const QSet<QString> &words()
{
    static const QSet<QString> known = [] {
        const auto list =
            QStringLiteral(
                "passwort passwor password passw0rd kennwort kennung pass geheim geheimnis secret topsecret admin administrator "
                "administration root master welcome willkommen login letmein changeme default test testing tester gast guest "
                "user benutzer "
                "hallo hello hallohallo hellohello ichliebedich iloveyou loveyou lovely liebe schatz schatzi mausi engel angel "
                "sonne "
                "sunshine sonnenschein sommer winter fruehling herbst summer spring autumn blume flower butterfly schmetterling "
                "princess "
                "prinzessin queen king koenig baby babygirl dragon drache monkey affe tiger loewe panther hase hund katze kitty "
                "kitten cookie chocolate schokolade banane orange computer internet google facebook samsung nokia windows "
                "microsoft apple "
                "android telefon telekom vodafone ecotel handy mobile football fussball soccer baseball basketball hockey tennis "
                "bayern "
                "schalke dortmund borussia werder hamburg berlin muenchen koeln frankfurt stuttgart duesseldorf deutschland "
                "germany "
                "oesterreich schweiz batman superman spiderman starwars pokemon naruto matrix trustno harley mustang ferrari "
                "mercedes "
                "porsche corvette yamaha michael michelle daniel thomas andreas stefan stephan sebastian christian alexander "
                "benjamin "
                "matthias markus martin florian tobias jessica jennifer jasmin nicole sandra sabrina melanie stefanie christina "
                "katharina charlie robert william jordan hunter killer ninja shadow phoenix freedom freiheit forever fuckyou "
                "fickdich "
                "arschloch scheisse money family familie friends freunde liverpool chelsea arsenal barcelona realmadrid ronaldo "
                "juventus "
                "qwertz qwerty asdf asdfgh asdfjkl yxcv zxcvbn")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return known;
}

/// Lower case, without what people put for letters: p@ssw0rd.
QString plain(QString text)
{
    static const QList<QPair<QChar, QChar>> stands{{u'@', u'a'}, {u'4', u'a'}, {u'3', u'e'}, {u'1', u'i'},
                                                   {u'0', u'o'}, {u'$', u's'}, {u'5', u's'}, {u'7', u't'}};
    for (const auto &[sign, letter] : stands)
        text.replace(sign, letter);
    return text;
}

/// Without numbers and signs in front and behind.
QString core(const QString &text)
{
    qsizetype begin = 0, end = text.size();
    while (begin < end && !text[begin].isLetter())
        ++begin;
    while (end > begin && !text[end - 1].isLetter())
        --end;
    return text.sliced(begin, end - begin);
}

/// One word once or twice, with at most a year's length of anything around it.
bool isWord(const QString &text)
{
    const QString inner = core(text);
    if (inner.isEmpty() || text.size() - inner.size() > 5)
        return false;
    const QString half = inner.first(inner.size() / 2);
    return words().contains(inner) || (inner == half + half && words().contains(half));
}

/// Each step on a row of keys is to a neighbour, to the same key, or counts up or down.
bool isRow(const QString &text)
{
    static const QStringList rows{QStringLiteral("1234567890"),
                                  QStringLiteral("qwertzuiopü+"),
                                  QStringLiteral("asdfghjklöä#"),
                                  QStringLiteral("yxcvbnm,.-"),
                                  QStringLiteral("qwertyuiop[]"),
                                  QStringLiteral("zxcvbnm,./"),
                                  QStringLiteral("1q2w3e4r5t6z7u8i9o0p"),
                                  QStringLiteral("1q2w3e4r5t6y7u8i9o0p"),
                                  QStringLiteral("1qay2wsx3edc4rfv5tgb6zhn7ujm"),
                                  QStringLiteral("1qaz2wsx3edc4rfv5tgb6yhn7ujm"),
                                  QStringLiteral("abcdefghijklmnopqrstuvwxyz")};
    int breaks = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QString pair = text.sliced(i - 1, 2), back = QString(pair[1]) + pair[0];
        const bool near = pair[0] == pair[1] || std::any_of(rows.begin(), rows.end(), [&](const QString &row) {
                              return row.contains(pair) || row.contains(back);
                          });
        breaks += !near;
    }
    return breaks <= 1; // "qwertz1234" is two rows
}

/// Few different characters: aaaaaaaa, 12121212, abcabcabc.
bool isRepetition(const QString &text)
{
    for (qsizetype unit = 1; unit <= 4 && 2 * unit <= text.size(); ++unit) {
        bool same = true;
        for (qsizetype i = unit; i < text.size() && same; ++i)
            same = text[i] == text[i - unit];
        if (same)
            return true;
    }
    return false;
}

/// 24121985, 24.12.1985, 19851224.
bool isDay(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c);
        else if (c.isLetter())
            return false;
    }
    const auto within = [&](const char *form) {
        const QDate day = QDate::fromString(digits, QLatin1String(form));
        return day.year() >= 1900 && day.year() < 2100;
    };
    return digits.size() == 8 && (within("ddMMyyyy") || within("MMddyyyy") || within("yyyyMMdd"));
}
} // namespace

bool CommonPasswords::contains(const QString &password)
{
    const QString text = password.toCaseFolded();
    return isWord(text) || isWord(plain(text)) || isRow(text) || isRepetition(text) || isDay(text);
}
