#pragma once
#include <QWidget>
#include <functional>

class QPushButton;
class QHBoxLayout;

/// Toggles above a list, one of them pressed: "Alle (48)  Ohne Rufnummer (2)".
class ChipRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);
    void add(const QString &objectName, std::function<QString()> name);
    /// One number per chip, in their order.
    void setCounts(const QList<int> &counts);
    int chosen() const { return m_chosen; }
    void choose(int index);

Q_SIGNALS:
    void changed();

private:
    void retranslate();

    struct Chip {
        QPushButton *button;
        std::function<QString()> name;
        int count = 0;
    };
    QHBoxLayout *m_row = nullptr;
    QList<Chip> m_chips;
    int m_chosen = 0;
};
