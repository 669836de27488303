#pragma once
#include <QSet>
#include <QSortFilterProxyModel>

class DocumentsModel;

/// The newest few documents of every kind.
class NewestProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    NewestProxy(DocumentsModel &model, int count, QObject *parent = nullptr);
    void refresh();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    DocumentsModel &m_model;
    int m_count;
    QSet<QString> m_ids;
};
