#pragma once
#include <QHash>
#include <QWidget>

class QAction;
class HeadButtons;
class LinksButton;
class SearchField;
class TextLabel;
class UserMenu;
struct UiContext;

/// Home, the page's title, its actions, the search, further links (R3-030), the user menu (R3-021).
class HeaderBar : public QWidget
{
    Q_OBJECT
public:
    HeaderBar(QAction *home, SearchField *search, LinksButton *links, UserMenu *userMenu, QWidget *parent = nullptr);
    void setPage(const QString &title, const QList<QAction *> &actions);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title = nullptr;
    HeadButtons *m_buttons = nullptr;
};
