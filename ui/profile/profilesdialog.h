#pragma once
#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class TextLabel;
struct UiContext;

/// All profiles of this computer's user: name and colour, open, remove. What removing deletes, and what stays, is said before it
/// can be done (B-13).
class ProfilesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ProfilesDialog(const UiContext &context, QWidget *parent = nullptr);

private:
    void fill();
    void chosen();
    void refreshButtons();
    void save();
    void askRemoval();
    void remove();
    void addLocal();
    QString current() const;

    const UiContext &m_context;
    QListWidget *m_list = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_colour = nullptr;
    TextLabel *m_facts = nullptr;
    TextLabel *m_warning = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_confirm = nullptr;
};
