#pragma once
#include "evnlayout.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

/// Which column of a file without headings holds what, one choice each.
class CallColumnForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CallColumnForm(QWidget *parent = nullptr);
    /// `columns`: their numbers with what stands in the first row; chosen is what the layout proposes.
    void ask(const QStringList &columns, const EvnLayout &proposed);
    /// `layout` with the columns that are chosen, and no others.
    EvnLayout chosen(const EvnLayout &layout) const;

Q_SIGNALS:
    void changed();

private:
    QGridLayout *m_grid = nullptr;
    QList<QComboBox *> m_boxes;
    QComboBox *m_unit = nullptr;
};
