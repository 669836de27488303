#include "documentsmodel.h"

DocumentsModel::DocumentsModel(const Clock &clock, QObject *parent)
    : ColumnModel(
          DocumentColumns::all(clock, [this](const QString &id) { return billCheck(id); }),
          [](const DocumentRow &row) { return row.document.id; }, parent)
{
}
