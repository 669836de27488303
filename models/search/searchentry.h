#pragma once
#include <QDate>
#include <QString>
#include <QStringList>

/// One thing that the global search finds, and where it is shown: `page` and `id` are what PageRouter::open takes. The title
/// and the detail are shown, `words` and `numbers` (E.164) are only searched. `date` puts the newest first.
struct SearchEntry {
    QString page;
    QString id;
    QString title;
    QString detail;
    QString words;
    QStringList numbers;
    QDate date;
};
