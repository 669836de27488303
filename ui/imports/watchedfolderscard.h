#pragma once
#include "card.h"

class QListWidget;
class QPushButton;
class TextLabel;
class WatchedImports;
struct UiContext;

/// The folders whose new files are imported: which, whether they are there, one more, one less.
class WatchedFoldersCard final : public Card
{
    Q_OBJECT
public:
    WatchedFoldersCard(const UiContext &context, WatchedImports &watched, QWidget *parent = nullptr);

private:
    void fill();
    void add(const QString &folder);
    void remove();
    void keep(const QStringList &folders);
    /// Why this folder cannot be watched; empty: it can.
    QString reasonAgainst(const QString &folder) const;

    const UiContext &m_context;
    WatchedImports &m_watched;
    TextLabel *m_title = nullptr;
    TextLabel *m_hint = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};
