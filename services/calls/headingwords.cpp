#include "headingwords.h"

#include <algorithm>

using CallValues::DurationForm;

namespace
{
/// One of the words of a list, parted by spaces, is as wanted.
template <typename Wanted>
bool oneOf(std::string_view words, Wanted wanted)
{
    for (size_t end = 0; end != words.npos; words.remove_prefix(std::min(end, words.size() - 1) + 1)) {
        end = words.find(' ');
        if (wanted(words.substr(0, end)))
            return true;
    }
    return false;
}
} // namespace

HeadingWords::HeadingWords(const QString &heading) : m_lower(heading.toLower().simplified())
{
    bool begun = false;
    for (const QChar c : m_lower.normalized(QString::NormalizationForm_D)) {
        if (c.isMark())
            continue;
        const bool isLetter = (c >= u'a' && c <= u'z') || c == u'\u00DF';
        if (!isLetter && !(c >= u'0' && c <= u'9')) {
            begun = false;
            continue;
        }
        if (!begun)
            m_words.emplace_back();
        begun = true;
        if (c == u'\u00DF')
            m_words.back() += "ss";
        else
            m_words.back() += char(c.unicode());
    }
}

bool HeadingWords::any(std::string_view words) const
{
    return oneOf(words, [this](std::string_view wanted) { return std::ranges::find(m_words, wanted) != m_words.end(); });
}

bool HeadingWords::parts(std::string_view stems) const
{
    return oneOf(stems, [this](std::string_view stem) {
        return std::ranges::any_of(m_words, [stem](const std::string &word) { return word.find(stem) != word.npos; });
    });
}

bool HeadingWords::isMoney() const
{
    return parts("betrag preis kosten entgelt gebuhr gebuehr netto brutto") ||
           any("price cost costs charge charges amount fee net gross");
}

CallField HeadingWords::money() const
{
    if (any("min minute minuten je pro per rate takt einheit unit connection setup discount rabatt") ||
        parts("minuten einzel stuck stueck grund basis liste klasse gruppe"))
        return CallField::Ignored;
    const bool gross = parts("brutto") || any("gross inkl incl inklusive including inc mit with");
    const bool net = parts("netto") || any("net exkl excl exklusive excluding exc ohne zzgl without ex");
    if (!gross && !net && (any("mwst ust vat tax") || parts("steuer")))
        return CallField::Ignored;
    return gross && !net ? CallField::Gross : CallField::Net;
}

bool HeadingWords::isDuration() const
{
    return parts("dauer duration sekunden seconds minuten minutes billsec gesprachszeit gespraechszeit talk") ||
           any("sec sek secs min mins length");
}

bool HeadingWords::isWhen() const
{
    if (any("ende end endzeit endtime stop until bis answer answered rechnung invoice bill billing zone buchung") ||
        parts("zeitzone timezone rechnungs abrechnung ende"))
        return false;
    return parts("datum date uhrzeit zeitpunkt zeitstempel timestamp beginn startzeit starttime") ||
           any("zeit time start begin tag day");
}

CallField HeadingWords::number() const
{
    const bool numeric = parts("rufnummer nummer number rufnr telefon phone party msisdn teilnehmer") || any("nr no num tel");
    const bool called = any("called callee dialed dialled to an nach zu dst destination target recipient gegenstelle") ||
                        parts("ziel angeruf gerufen gewahlt gewaehlt empfanger empfaenger") || (numeric && any("b"));
    const bool calling = any("calling caller from von src source origin originating eigene own") ||
                         parts("anrufer anrufend quell anschluss mobilfunk teilnehmer") || (numeric && any("a"));
    const bool named = parts("name land country zone gebiet bezeichnung region netz tarif") || any("type typ location");
    if (parts("kunde rechnung karten vertrag auftrag seriennummer laufend") || any("lfd"))
        return CallField::Ignored;
    if (named)
        return (called || parts("land country zone region")) && !calling ? CallField::Destination : CallField::Ignored;
    if (called)
        return numeric ? CallField::Number : CallField::Target;
    if (calling)
        return CallField::Line;
    return parts("rufnummer telefon phone msisdn") ? CallField::AnyNumber : CallField::Ignored;
}

CallField HeadingWords::field() const
{
    if (parts("kostenstelle") || (any("cost") && any("center centre")))
        return CallField::CostCentre;
    if (parts("currency waehrung wahrung") || (any("unit") && any("price cost charge")))
        return CallField::Currency;
    if (isMoney())
        return money();
    if (isDuration())
        return any("ring ringing max hold queue wait") || parts("klingel warte halte volumen takt") ? CallField::Ignored
                                                                                                    : CallField::Duration;
    if (parts("nebenstelle durchwahl extension apparat"))
        return CallField::Extension;
    if (parts("richtung direction verbindungsart anrufart anruftyp dienst") || (any("call") && any("type")))
        return CallField::Kind;
    const CallField field = number();
    return field == CallField::Ignored && isWhen() ? CallField::When : field;
}

int HeadingWords::rank() const
{
    int rank = 0;
    if (isMoney())
        rank += 2 * (parts("netto brutto") || any("net gross exkl excl inkl incl ohne zzgl")) + (parts("gesamt") || any("total"));
    else if (isDuration())
        rank += 4 * (parts("billsec abgerechnet berechnet talk gesprach gespraech") || any("billed billable")) -
                2 * (durationForm() == DurationForm::Minutes);
    return rank;
}

DurationForm HeadingWords::durationForm() const
{
    const auto says = [this](const char *pattern) { return m_lower.contains(QLatin1String(pattern)); };
    if (says("h:mm:ss") || says("std:min:sek"))
        return DurationForm::HourMinuteSecond;
    if (says("m:ss") || says("min:se"))
        return DurationForm::MinuteSecond;
    if (says("h:mm") || says("hh:min") || says("std:min"))
        return DurationForm::HourMinute;
    const bool minutes = any("min mins minuten minutes") || parts("minuten");
    const bool seconds = any("s sec secs sek sekunden seconds") || parts("sekunden");
    if (minutes != seconds)
        return minutes ? DurationForm::Minutes : DurationForm::Seconds;
    return DurationForm::None;
}

bool HeadingWords::saysCents() const
{
    return any("ct cent cents eurocent") || parts("cent");
}

QString HeadingWords::foreignCurrency() const
{
    for (const char *word : {"chf", "usd", "gbp", "pln", "czk", "dkk", "sek"}) {
        if (any(word) && !(isDuration() && !isMoney()))
            return QString::fromLatin1(word).toUpper();
    }
    return {};
}
