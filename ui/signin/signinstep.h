#pragma once
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// One step on the sign-in card: heading, who, fields, message, the button that goes on.
class SignInStep : public QWidget
{
    Q_OBJECT
public:
    explicit SignInStep(QWidget *parent = nullptr);
    void setWho(const QString &text);
    /// Trouble in words; empty: none.
    void setMessage(const QString &text);
    QString message() const;
    virtual void setBusy(bool busy);
    virtual QWidget *firstFocus() = 0;

Q_SIGNALS:
    void goOn();

protected:
    QVBoxLayout *column() const { return m_column; }
    /// Adds the message line and the primary button at the present place of the column.
    void addMessageAndButton(const QString &buttonName);
    /// A label above a field; its text is the field's accessible name.
    TextLabel *addField(QWidget *field);

    TextLabel *m_heading = nullptr;
    TextLabel *m_who = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_go = nullptr;
    bool m_busy = false;

private:
    QVBoxLayout *m_column = nullptr;
};
