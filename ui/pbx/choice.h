#pragma once
#include <QComboBox>

/// Combo boxes whose entries are ids; the first entry may be »none«, the empty id.
namespace Choice
{
/// Entries of `id, words`; what was chosen stays chosen when it is still there. Emits nothing.
void fill(QComboBox *box, const QList<std::pair<QString, QString>> &entries);
QString id(const QComboBox *box);
/// An id that is not offered becomes an entry of its own, so that nothing is lost. Emits nothing.
void choose(QComboBox *box, const QString &id);
} // namespace Choice
