#pragma once
#include <QListView>

class QStandardItemModel;
struct PageEntry;

/// The areas in groups, counts beside their names.
class SidebarList final : public QListView
{
    Q_OBJECT
public:
    explicit SidebarList(QWidget *parent = nullptr);
    void setEntries(const QList<const PageEntry *> &entries);
    void setCurrent(const QString &id);
    /// A number or a few words beside the name; tone by Tone.
    void setBadge(const QString &id, const QString &text, int tone);
    QStringList ids() const;
    /// In which no name is cut, with the badge beside it and the scroll bar as they are now.
    int fittingWidth() const;

Q_SIGNALS:
    void chosen(const QString &id);
    void fittingWidthChanged();

private:
    QModelIndex indexOf(const QString &id) const;
    QStandardItemModel *m_model = nullptr;
};
