#pragma once
#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

/// The actions of a page in the head: as many buttons as there is room for, in their order; the others in a menu behind them. The
/// first one always stays.
class HeadButtons final : public QWidget
{
    Q_OBJECT
public:
    explicit HeadButtons(QWidget *parent = nullptr);
    void setActions(const QList<QAction *> &actions);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QToolButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QList<std::pair<QAction *, QWidget *>> m_buttons;
};
