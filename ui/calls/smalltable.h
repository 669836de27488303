#pragma once
#include <QString>

class QTableWidget;
class QWidget;

/// A short list beside a form: whole rows are chosen, nothing is edited in place, Tab leaves it.
namespace SmallTable
{
QTableWidget *make(const QString &name, int columns, QWidget *parent);
}
