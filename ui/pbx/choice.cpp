#include "choice.h"

#include <QSignalBlocker>

void Choice::fill(QComboBox *box, const QList<std::pair<QString, QString>> &entries)
{
    const QSignalBlocker quiet(box);
    const QString before = id(box);
    box->clear();
    for (const auto &[key, words] : entries)
        box->addItem(words, key);
    box->setCurrentIndex(qMax(0, box->findData(before)));
}

QString Choice::id(const QComboBox *box)
{
    return box->currentData().toString();
}

void Choice::choose(QComboBox *box, const QString &id)
{
    const QSignalBlocker quiet(box);
    int at = box->findData(id);
    if (at < 0 && !id.isEmpty()) {
        box->addItem(id, id);
        at = box->count() - 1;
    }
    box->setCurrentIndex(qMax(0, at));
}
