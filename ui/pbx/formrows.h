#pragma once
#include <QWidget>
#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;
class TextLabel;

/// Names and fields below each other; the names follow the language and are read with the field.
class FormRows final : public QWidget
{
    Q_OBJECT
public:
    explicit FormRows(QWidget *parent = nullptr);
    TextLabel *add(QWidget *field, std::function<QString()> name);
    /// Across both columns.
    void addWide(QWidget *widget);
    QLineEdit *line(const QString &objectName, std::function<QString()> name);
    QComboBox *box(const QString &objectName, std::function<QString()> name);
    /// Muted words that may take several lines.
    TextLabel *note(const QString &objectName);

Q_SIGNALS:
    void edited();

private:
    QGridLayout *m_grid = nullptr;
};
