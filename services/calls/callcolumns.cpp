#include "callcolumns.h"

#include "headingwords.h"

#include <QHash>

namespace
{
QString folded(const QString &heading)
{
    QString out;
    for (const QChar c : heading.normalized(QString::NormalizationForm_D).toLower())
        if (c.isDigit() || (c >= u'a' && c <= u'z'))
            out += c;
        else if (c == u'\u00DF')
            out += QStringLiteral("ss");
    return out;
}

const QHash<QString, CallField> &words()
{
    struct Entry {
        CallField field;
        const char *headings;
    };
    static const Entry entries[] = {
        {CallField::When,
         "datum date tag calldate verbindungsdatum uhrzeit zeit time zeitpunkt startzeitpunkt startzeit start starttime "
         "beginn anfang datumuhrzeit datumzeit callstart verbindungsbeginn"},
        {CallField::Line,
         "anschluss anschlussnummer arufnummer anummer eigenerufnummer quellrufnr quellrufnummer quelle anrufer src "
         "caller callerid von from absender"},
        {CallField::LineCountry, "aland alaendercode"},
        {CallField::LineArea, "avorwahl aonkz"},
        {CallField::Extension, "nebenstelle durchwahl extension apparat teilnehmer"},
        {CallField::CostCentre, "kostenstelle costcentre costcenter kst"},
        {CallField::Number,
         "zielrufnummer zielnummer brufnummer bnummer zielrufnr angerufenenummer angerufene gewaehltenummer called callee "
         "dst destinationnumber nach to gespraechspartner"},
        {CallField::NumberCountry, "bland blaendercode"},
        {CallField::NumberArea, "bvorwahl bonkz"},
        {CallField::AnyNumber, "rufnummer nummer number telefonnummer"},
        {CallField::Target, "ziel destination target"},
        {CallField::Destination, "tarifzone zone zielnetz zielland zielgebiet landesortsnetzbereich ort tarif netz"},
        {CallField::Kind, "art typ type verbindungsart anrufart kind direction richtung"},
        {CallField::Duration,
         "dauer duration sekunden sek seconds billsec gespraechsdauer verbindungsdauer dauersek dauerinsekunden"},
        {CallField::Net,
         "betrag betragnetto betragnettoeur betragnettoineur betrageur betragineur nettobetrag netto preis preisnetto kosten "
         "cost price charge amount entgelt cent cents betragcent preiscent betragincent"},
        {CallField::Gross, "bruttobetrag brutto betragbrutto betragbruttoeur preisbrutto"},
    };
    static const QHash<QString, CallField> table = [] {
        QHash<QString, CallField> made;
        for (const Entry &entry : entries)
            for (const QString &heading : QString::fromLatin1(entry.headings).split(u' '))
                made.insert(heading, entry.field);
        return made;
    }();
    return table;
}
} // namespace

CallField CallColumns::of(const QString &heading)
{
    const auto known = words().constFind(folded(heading));
    return known == words().cend() ? HeadingWords(heading).field() : *known;
}

bool CallColumns::isTrailer(const QString &cell)
{
    static const QStringList words{QStringLiteral("zzgl"),
                                   QStringLiteral("mwst"),
                                   QStringLiteral("ust"),
                                   QStringLiteral("mehrwertsteuer"),
                                   QStringLiteral("umsatzsteuer"),
                                   QStringLiteral("vat"),
                                   QStringLiteral("rechnungsbetrag"),
                                   QStringLiteral("nettobetrag"),
                                   QStringLiteral("bruttobetrag"),
                                   QStringLiteral("ubertrag"),
                                   QStringLiteral("uebertrag"),
                                   QStringLiteral("ende"),
                                   QStringLiteral("end")};
    return isSum(cell) || words.contains(folded(cell.trimmed().section(u' ', 0, 0)));
}

bool CallColumns::isSum(const QString &cell)
{
    static const QStringList words{QStringLiteral("summe"),        QStringLiteral("gesamt"),   QStringLiteral("gesamtsumme"),
                                   QStringLiteral("gesamtbetrag"), QStringLiteral("endsumme"), QStringLiteral("zwischensumme"),
                                   QStringLiteral("anzahl"),       QStringLiteral("total"),    QStringLiteral("sum"),
                                   QStringLiteral("subtotal")};
    const QString first = cell.trimmed().section(u' ', 0, 0);
    return words.contains(folded(first));
}
