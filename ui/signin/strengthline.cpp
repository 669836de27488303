#include "strengthline.h"

#include "accountrules.h"
#include "semanticcolours.h"
#include "shapes.h"
#include "textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

StrengthLine::StrengthLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("strength"));
    m_text = new TextLabel(TextLabel::Role::Muted, this);
    m_text->setObjectName(QStringLiteral("strengthText"));
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(m_text);
    judge({}, {});
}

QString StrengthLine::nameOf(const QString &character)
{
    if (character.isEmpty())
        return {};
    const QString shown = QStringLiteral(" (%1)").arg(character);
    switch (character.at(0).unicode()) {
    case '.':
        return tr("full stop") + shown;
    case '!':
        return tr("exclamation mark") + shown;
    case '%':
        return tr("per cent sign") + shown;
    case '&':
        return tr("ampersand") + shown;
    case '=':
        return tr("equals sign") + shown;
    case '~':
        return tr("tilde") + shown;
    case '`':
        return tr("grave accent") + shown;
    case '"':
        return tr("quotation mark") + shown;
    case '\'':
        return tr("apostrophe") + shown;
    case '<':
    case '>':
        return tr("angle bracket") + shown;
    case '\t':
        return tr("tab");
    default:
        break;
    }
    const char32_t point = character.toUcs4().first();
    if (!QChar::isPrint(point))
        return tr("the invisible character U+%1").arg(QString::number(uint(point), 16).toUpper().rightJustified(4, u'0'));
    return tr("the character %1").arg(character);
}

/// Three characters in a row of the name; spaces between its parts do not count as such.
static bool holdsPartOf(const QString &fullName, const QString &password)
{
    for (qsizetype i = 0; i + 3 <= fullName.size(); ++i) {
        const QString part = fullName.mid(i, 3);
        if (!part.contains(u' ') && password.contains(part, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

int StrengthLine::strength(const QString &password, const QString &userName, const QString &fullName)
{
    const int length = AccountRules::length(password);
    if (length == 0)
        return 0;
    bool upper = false, lower = false, digit = false, other = false;
    for (const QChar c : password) {
        upper |= c.isUpper();
        lower |= c.isLower();
        digit |= c.isDigit();
        other |= !c.isLetterOrNumber();
    }
    const int kinds = int(upper) + int(lower) + int(digit) + int(other);
    const bool holdsName =
        (userName.size() >= 3 && password.contains(userName, Qt::CaseInsensitive)) || holdsPartOf(fullName, password);
    if (length < AccountRules::passwordMin || kinds < 2 || holdsName)
        return 1;
    return length >= 11 && kinds >= 3 ? 3 : 2;
}

void StrengthLine::judge(const QString &password, const QString &userName, const QString &fullName)
{
    const auto finding = AccountRules::checkPassword(password);
    m_allowed = !finding;
    m_strength = strength(password, userName, fullName);
    m_text->setRole(TextLabel::Role::Muted);
    if (password.isEmpty()) {
        m_text->setText(
            tr("8 to 40 characters, better 11 or more; at least three of capital letters, small letters, digits and special "
               "characters; neither your user name nor parts of your name."));
    } else if (finding && finding->violation == AccountRules::Violation::Character) {
        m_text->setRole(TextLabel::Role::Error);
        m_text->setText(tr("Not allowed in a password: %1").arg(nameOf(finding->character)));
    } else if (finding && finding->violation == AccountRules::Violation::TooLong) {
        m_text->setRole(TextLabel::Role::Error);
        m_text->setText(tr("Longer than %1 characters.").arg(finding->limit));
    } else if (finding) {
        m_text->setText(tr("%1 of at least %2 characters.").arg(AccountRules::length(password)).arg(finding->limit));
    } else if (m_strength == 1) {
        m_text->setText(
            tr("Weak: it should not contain the user name or parts of your name and should mix kinds of characters."));
    } else if (m_strength == 2) {
        m_text->setText(tr("Fair: better with 11 or more characters of three kinds."));
    } else {
        m_text->setRole(TextLabel::Role::Good);
        m_text->setText(tr("Strong."));
    }
    update();
}

void StrengthLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SemanticColours &colours = SemanticColours::of(palette());
    const QColor on = m_strength >= 3 ? colours.good.text : m_strength == 2 ? colours.warning.text : colours.bad.text;
    const int part = (width() - 8) / 3;
    for (int i = 0; i < 3; ++i)
        Shapes::box(&painter, QRect(i * (part + 4), 3, part, 4), i < m_strength ? on : colours.neutral.background, QColor(), 2);
}
