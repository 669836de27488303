#include "documentsmodel.h"

#include "documentcolumns.h"

DocumentsModel::DocumentsModel(const Clock &clock, QObject *parent)
    : ColumnModel(
          DocumentColumns::all(clock), [](const DocumentRow &row) { return row.document.id; }, parent)
{
}
