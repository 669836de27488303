#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QRandomGenerator>
#include <algorithm>
#include <vector>

/// A company's calls of twelve months, with incidents planted among them: every figure drawn at random by the seed.
class SyntheticTraffic
{
public:
    struct Incident {
        QString kind; ///< CallChecks::word()
        QString seat;
        QDateTime from, to;
    };
    explicit SyntheticTraffic(quint32 seed) : m_random(seed)
    {
        usual();
        for (int i = 0; i < 20; ++i)
            plant(i);
    }

    QByteArray csv()
    {
        std::stable_sort(m_calls.begin(), m_calls.end(), [](const Call &a, const Call &b) { return a.start < b.start; });
        QByteArray text = "Datum;Uhrzeit;Nebenstelle;Zielrufnummer;Ziel;Dauer;Betrag netto EUR\r\n";
        for (const Call &c : m_calls)
            text += c.start.toString(QStringLiteral("dd.MM.yyyy;HH:mm:ss;")).toLatin1() + c.seat.toLatin1() + ';' +
                    c.number.toLatin1() + ";F;" + QTime(0, 0).addSecs(c.seconds).toString(QStringLiteral("HH:mm:ss")).toLatin1() +
                    ';' + QByteArray::number(c.net / 10000) + ',' + QByteArray::number(c.net % 10000).rightJustified(4, '0') +
                    "\r\n";
        return text;
    }
    std::vector<Incident> incidents;

private:
    struct Call {
        QDateTime start;
        QString seat, number;
        int seconds = 0;
        int net = 0; ///< 1/10,000 EUR
    };
    int upTo(int least, int most) { return m_random.bounded(least, most + 1); }
    QString seat() { return QString::number(100 + upTo(0, 29)); }
    QDateTime at(const QDate &day, int hour) { return {day, QTime(hour, upTo(0, 59), upTo(0, 59)), Qt::UTC}; }
    static int price(int seconds, int perMinute) { return seconds * perMinute / 60; }
    void call(const QDateTime &start, const QString &seat, const QString &number, int seconds, int perMinute)
    {
        m_calls.push_back({start, seat, number, seconds, price(seconds, perMinute)});
    }
    QString german()
    {
        return QStringLiteral("+49%1%2")
            .arg(upTo(0, 1) ? QStringLiteral("30") : QStringLiteral("171"))
            .arg(upTo(2000000, 9999999));
    }

    void usual()
    {
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            const bool weekend = day.dayOfWeek() > 5;
            for (int s = 0; s < 30; ++s) {
                const QString seat = QString::number(100 + s);
                QDateTime time(day, QTime(8, upTo(0, 59)), Qt::UTC);
                for (int i = weekend ? upTo(0, 20) / 20 : upTo(2, 14); i > 0; --i) {
                    const int seconds = upTo(3, 900);
                    const bool abroad = upTo(0, 40) == 0;
                    call(time, seat, abroad ? QStringLiteral("+43%1").arg(upTo(1000000, 9999999)) : german(), seconds,
                         abroad ? 600 : 120);
                    if (upTo(0, 30) == 0) // a second call while the first one is held
                        call(time.addSecs(seconds / 2), seat, german(), upTo(5, 60), 120);
                    time = time.addSecs(seconds + upTo(60, 1800));
                }
                if (upTo(0, 60) == 0) // somebody works late
                    for (int i = upTo(1, 4); i > 0; --i)
                        call(at(day, 22), seat, german(), upTo(10, 600), 120);
            }
        }
    }

    void plant(int number)
    {
        const QDate day = QDate(2026, 2, 15).addDays(upTo(0, 300));
        const QString seat = this->seat();
        const char *kinds[] = {"duplicate", "overlap", "short", "burst", "burst", "first-seen"};
        const QString kind = QLatin1String(kinds[number % 6]);
        QDateTime first = at(day, upTo(9, 16)), last = first;
        if (kind == QLatin1String("duplicate")) {
            const int seconds = upTo(30, 900);
            const QString called = german();
            for (int i = upTo(2, 4); i > 0; --i)
                call(first, seat, called, seconds, 120);
        } else if (kind == QLatin1String("overlap")) {
            for (int i = upTo(4, 9); i > 0; --i)
                call(first.addSecs(i), seat, german(), upTo(120, 900), 120);
            last = first.addSecs(9);
        } else if (kind == QLatin1String("short")) {
            for (int i = upTo(14, 60); i > 0; --i)
                call(first.addSecs(20 * i), seat, german(), 1, 600);
            last = first.addSecs(1200);
        } else if (kind == QLatin1String("burst")) {
            QDate when = day;
            const bool night = upTo(0, 1);
            while (!night && when.dayOfWeek() != 6)
                when = when.addDays(1);
            first = at(when, night ? upTo(1, 3) : upTo(10, 18));
            const QString prefix = upTo(0, 1) ? QStringLiteral("+43") : QStringLiteral("+4930");
            for (int i = upTo(22, 80); i > 0; --i)
                call(first.addSecs(60 * i), seat, prefix + QString::number(upTo(1000000, 9999999)), upTo(20, 50),
                     upTo(600, 9000));
            last = first.addSecs(80 * 60);
        } else {
            const QString targets[] = {QStringLiteral("+49900"), QStringLiteral("+881"), QStringLiteral("+252"),
                                       QStringLiteral("+53")};
            const QString target = targets[number / 6 % 4];
            for (int i = upTo(4, 12); i > 0; --i)
                call(first.addSecs(400 * i), seat, target + QString::number(upTo(1000000, 9999999)), upTo(60, 300),
                     upTo(9900, 29900));
            last = first.addSecs(4800);
        }
        incidents.push_back({kind, seat, first, last});
    }

    QRandomGenerator m_random;
    std::vector<Call> m_calls;
};
