#pragma once
#include "documenttype.h"

#include <QDate>
#include <QSet>
#include <QSortFilterProxyModel>

class DocumentsModel;

/// What of the documents is shown: types (preset to Rechnung, R3-095), period, words. Acts at once on what is held (G-41).
class DocumentsProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DocumentsProxy(DocumentsModel &model, QObject *parent = nullptr);

    void setTypes(const QSet<Contract::DocumentType> &types);
    const QSet<Contract::DocumentType> &types() const { return m_types; }
    /// By document date; an invalid date is no limit.
    void setPeriod(const QDate &from, const QDate &to);
    /// Every word must occur in some cell, without regard to case; amounts with or without grouping.
    void setText(const QString &text);
    QString text() const { return m_words.join(u' '); }

    QStringList shownIds() const;
    /// Ids of the types that this page is about, whatever is filtered.
    int total(const QSet<Contract::DocumentType> &of) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    DocumentsModel &m_model;
    QSet<Contract::DocumentType> m_types;
    QDate m_from, m_to;
    QStringList m_words;
};
