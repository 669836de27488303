#pragma once
#include <QLineEdit>
#include <QPointer>
#include <memory>

class ActionRegistry;
class CallRecords;
class SearchModel;
class SearchPopup;
struct UiContext;

/// »Alles durchsuchen« (Ctrl+K): hits of all pages while typing; Down and Up choose, Enter opens, Esc leaves. The first hit is
/// chosen by itself.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    /// `over`: what the hits are drawn over.
    SearchField(const UiContext &context, ActionRegistry &actions, QWidget *over, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followServices();
    void invite(); ///< in the words for which there is room
    void fetchCalls();
    void showHits();
    void choose(int row);
    void move(int step);
    void open();
    void leave();

    const UiContext &m_context;
    SearchModel *m_model = nullptr;
    SearchPopup *m_popup = nullptr;
    std::shared_ptr<const CallRecords> m_calls; ///< while the role may see them
    QPointer<QWidget> m_before;                 ///< had the focus
};
