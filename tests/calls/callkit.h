#pragma once
#include "callstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// Small files of call records, and calls as text.
class CallKit
{
public:
    inline static const QByteArray head = "Datum;Uhrzeit;Nebenstelle;Zielrufnummer;Ziel;Dauer;Betrag netto EUR\r\n";
    inline static const QByteArray rows = "17.03.2026;09:14:09;123;+493023125xxx;Festnetz;00:02:02;0,0161\r\n"
                                          "31.03.2026;23:59:59;100;+43123456;\xD6sterreich;00:00:01;1,5\r\n"
                                          "01.04.2026;00:00:00;100;+493023125xxx;Festnetz;01:00:00;0,1\r\n";

    /// Rows that differ, the same ones every time, through the year 2026.
    static QByteArray many(int count)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i) {
            const QDate day = QDate(2026, 1, 1).addDays(i * 365LL / count);
            text += QStringLiteral("%1;%2;%3;+4930%4;%5;00:%6:%7;0,%8\r\n")
                        .arg(day.toString(QStringLiteral("dd.MM.yyyy")), QTime(8, 0).addSecs(i % 36000).toString())
                        .arg(100 + i % 37)
                        .arg(1000000 + i * 7919LL % 50021)
                        .arg(i % 5 ? QStringLiteral("Festnetz") : QStringLiteral("Mobilfunk"))
                        .arg(i % 60, 2, 10, QLatin1Char('0'))
                        .arg(i % 59, 2, 10, QLatin1Char('0'))
                        .arg(i % 9973, 4, 10, QLatin1Char('0'))
                        .toLatin1();
        }
        return text;
    }

    /// A file of its own.
    QString file(const QByteArray &bytes)
    {
        QFile made(QDir(m_folder.path()).filePath(QStringLiteral("calls%1.csv").arg(++m_files)));
        return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName() : QString();
    }

    static QString text(const CallSums::Sum &sum)
    {
        return QStringLiteral("%1 %2 %3").arg(sum.calls).arg(sum.seconds).arg(sum.net.toString());
    }
    static QString text(const CallRecord &call)
    {
        return QStringLiteral("%1 %2 %3 s %4 %5 %6 %7 %8")
            .arg(call.day.toString(Qt::ISODate), call.time.toString(Qt::ISODate))
            .arg(call.seconds)
            .arg(call.net.toString(), call.gross.toString(), call.extension, call.number, call.destination);
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};
