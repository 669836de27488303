#pragma once
#include <QTableView>

/// A table as it is shown; a screen reader's copy of a row is not made anew when the selector switches and back.
class ShownTable
{
public:
    explicit ShownTable(QWidget *table) : m_view(qobject_cast<QTableView *>(table)) {}
    int rows() const { return m_view->model()->rowCount(); }
    QString cell(int row, const QString &title) const
    {
        const QAbstractItemModel &model = *m_view->model();
        for (int i = 0; i < model.columnCount(); ++i)
            if (!m_view->isColumnHidden(i) && model.headerData(i, Qt::Horizontal).toString() == title)
                return model.index(row, i).data().toString();
        return {};
    }
    QStringList column(const QString &title) const
    {
        QStringList texts;
        for (int i = 0; i < rows(); ++i)
            texts << cell(i, title);
        return texts;
    }

private:
    QTableView *m_view;
};
