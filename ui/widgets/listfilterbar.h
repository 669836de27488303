#pragma once
#include <QWidget>
#include <functional>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;
class TextLabel;

/// The filter of a list: choices, text, "12 of 340", columns. Down in the text enters the table; the page lets Esc reset it.
class ListFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ListFilterBar(QWidget *parent = nullptr);

    /// A box with these entries, the first one preset; `name` is for the screen reader, `hints` explain the entries. All follow
    /// the language.
    QComboBox *addChoice(const QString &objectName, std::function<QString()> name, std::function<QStringList()> entries,
                         std::function<QStringList()> hints = {});
    /// Any other widget, left of the text.
    void addWidget(QWidget *widget);
    /// One that needs the width for itself, in a row above.
    void addAbove(QWidget *widget);
    void setPlaceholder(std::function<QString()> text);
    void setSummary(const QString &text);
    QString text() const;
    QLineEdit *textField() const { return m_text; }
    QToolButton *columnsButton() const { return m_columns; }
    bool isDefault() const;
    void reset();

Q_SIGNALS:
    void changed();
    void enterTable();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    struct Choice {
        QComboBox *box;
        std::function<QString()> name;
        std::function<QStringList()> entries;
        std::function<QStringList()> hints;
    };
    QList<Choice> m_choices;
    std::function<QString()> m_placeholder;
    QHBoxLayout *m_left = nullptr;
    QLineEdit *m_text = nullptr;
    TextLabel *m_summary = nullptr;
    QToolButton *m_columns = nullptr;
};
