#include "issuedevn.h"

namespace
{

/// Windows-1252; beyond Latin-1 only what texts of ours contain.
QByteArray cp1252(const QString &text)
{
    QByteArray out;
    out.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'€':
            out += char(0x80);
            break;
        case u'–':
            out += char(0x96);
            break;
        default:
            out += c.unicode() < 0x100 ? char(c.unicode()) : '?';
        }
    }
    return out;
}

} // namespace

QByteArray EvnCsv::write(const IssuedEvn &evn)
{
    QString out =
        QStringLiteral("Datum;Uhrzeit;Anschluss;Nebenstelle;Kostenstelle;Zielrufnummer;Ziel;Art;Dauer;Betrag netto EUR\r\n");
    out.reserve(evn.calls.size() * 120 + 200);
    for (const CallRow &c : evn.calls) {
        const QStringList fields{c.day.toString(QStringLiteral("dd.MM.yyyy")),
                                 IssuedEvn::clock(c.secondOfDay),
                                 c.line,
                                 c.extension,
                                 c.costCentre,
                                 evn.shownTarget(c),
                                 c.destination,
                                 QStringLiteral("Ausgehend"),
                                 IssuedEvn::clock(c.seconds),
                                 IssuedEvn::charge(c.net)};
        out += fields.join(u';') + QStringLiteral("\r\n");
    }
    return cp1252(out);
}
