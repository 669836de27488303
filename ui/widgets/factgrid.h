#pragma once
#include "tone.h"

#include <QWidget>
#include <optional>

class QGridLayout;

/// Names and values in one or two columns: "Contract begin  01.02.2024". Set anew as a whole; values can be selected and copied.
class FactGrid final : public QWidget
{
    Q_OBJECT
public:
    struct Fact {
        QString name;
        QString value;
        bool strong = false;
        std::optional<Tone> tone = {}; ///< said in words by the value, and in colour
    };

    /// `columns`: pairs side by side, filled row by row.
    explicit FactGrid(int columns, QWidget *parent = nullptr);
    /// Facts without a value are left out.
    void set(const QList<Fact> &facts);
    QString value(const QString &name) const;

private:
    int m_columns;
    QList<Fact> m_facts;
    QGridLayout *m_grid = nullptr;
};
