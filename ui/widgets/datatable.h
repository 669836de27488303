#pragma once
#include <QTableView>
#include <functional>

class SettingsService;
class QMenu;
class QTimer;

/// The table of every page: rows chosen as a whole, Ctrl+C copies as TSV, columns choosable, widths and sorting remembered,
/// files can be dragged out.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    DataTable(const QString &name, SettingsService &settings, QWidget *parent = nullptr);

    /// Shows the model and brings back what was remembered. `shown`: column keys visible at first, in this order of the model.
    void show(QAbstractItemModel &model, const QStringList &shown, const QString &sortKey, Qt::SortOrder order);
    QStringList selectedIds() const;
    QString currentId() const;
    void selectId(const QString &id);
    QList<int> visibleColumns() const;
    /// A menu to show and hide columns.
    QMenu *columnsMenu();
    void copySelection() const;
    /// To what they hold, at most `widest`, narrower when the window is; not when somebody has set them.
    void fitColumns(int widest = 320);
    /// A column that comes and goes with the question; no wish of the user.
    void setColumnShown(const QString &key, bool shown);

    using DragUrls = std::function<QList<QUrl>(const QStringList &)>;
    void setDragUrls(DragUrls urls) { m_dragUrls = std::move(urls); }

Q_SIGNALS:
    void chosenChanged();
    void opened(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void remember();
    void fit(bool growing);
    void shrinkToFit();
    int columnOf(const QString &key) const;

    QString m_name;
    SettingsService &m_settings;
    DragUrls m_dragUrls;
    QMenu *m_menu = nullptr;
    QTimer *m_growing = nullptr;
    bool m_restoring = false;
    bool m_restored = false; ///< widths of an earlier time
    bool m_touched = false;  ///< somebody has set a width
    int m_widest = 320;
    bool m_fitted = false; ///< before that, widths are nobody's wish
};
