#pragma once
#include "card.h"
#include "result.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;
class TextLabel;

/// The right side of a desk of the telephone system: a title, a form, what the portal said of it, »Save« and »Remove« behind a
/// second question.
class DeskPane final : public Card
{
    Q_OBJECT
public:
    /// `name` begins the names of its parts: NAMESave, NAMERemove, NAMERemoveConfirm, NAMEMessage.
    DeskPane(const QString &name, QWidget *form, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &note = {});
    /// Why it cannot be saved; empty: it can.
    void setSave(const QString &text, const QString &whyNot);
    /// `text` empty: there is nothing to remove.
    void setRemoval(const QString &text, const QString &question, const QString &whyNot);
    void setBusy(bool busy);
    void say(const QString &text, bool good = false);
    void report(const Error &error);

Q_SIGNALS:
    void saveWanted();
    void removalConfirmed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    QWidget *m_form = nullptr;
    QScrollArea *m_scroll = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_note = nullptr;
    TextLabel *m_message = nullptr;
    TextLabel *m_question = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_confirm = nullptr;
    QString m_whyNoSave, m_whyNoRemoval;
    bool m_busy = false;
};
