#include "targetedit.h"

#include "pbxwords.h"
#include "phonenumber.h"

#include <QCompleter>
#include <QStringListModel>

TargetEdit::TargetEdit(QWidget *parent) : QLineEdit(parent), m_words(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    // Thousands of seats are listed when somebody types, not for every number that is looked at.
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (std::exchange(m_filled, true) || !m_pbx)
            return;
        QStringList words;
        for (const Seat &seat : m_pbx->seats())
            words << seat.settings.extension + u' ' + seat.settings.name;
        m_words->setStringList(words);
    });
}

void TargetEdit::setPbx(std::shared_ptr<const PbxLookup> pbx)
{
    m_pbx = std::move(pbx);
    m_filled = false;
}

void TargetEdit::setTarget(const RouteTarget &target)
{
    const QString seat = m_pbx ? PbxWords::seat(*m_pbx, target.seatId) : QString();
    setText(!target.seatId.isEmpty() ? (seat.isEmpty() ? target.seatId : seat) : PhoneNumber::display(target.number));
}

RouteTarget TargetEdit::target() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty() || !m_pbx)
        return {};
    if (const Seat *seat = m_pbx->seatWithExtension(typed.section(u' ', 0, 0)))
        if (typed == seat->settings.extension || typed == seat->settings.extension + u' ' + seat->settings.name)
            return {seat->id, {}};
    for (const Seat &seat : m_pbx->seats())
        if (typed.compare(seat.settings.name, Qt::CaseInsensitive) == 0)
            return {seat.id, {}};
    const auto number = PhoneNumber::parse(typed);
    return {{}, number ? number->e164() : typed};
}
