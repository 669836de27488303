#pragma once
#include "optionjourney.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class TextLabel;
struct UiContext;

/// Step 3: every option of the product; booked ones are preselected, deselecting cancels, a quantity is the wanted total
/// (R3-082, R3-083). The search also finds other names of an option (G-24).
class OptionsStep final : public QWidget
{
    Q_OBJECT
public:
    OptionsStep(const UiContext &context, OptionJourney &journey, QWidget *parent = nullptr);
    /// Builds the rows when the product is another one; else follows quantities and marks.
    void refresh();

private:
    struct Line {
        QList<QWidget *> cells;
        QWidget *control = nullptr; ///< check box or spin box
        TextLabel *mark = nullptr;
    };
    void build();
    void addHead();
    void addLine(const CatalogueOption &option, int row);
    void follow(const CatalogueOption &option, Line &line);
    void filter();

    OptionJourney &m_journey;
    TextLabel *m_title = nullptr;
    TextLabel *m_hint = nullptr;
    QLineEdit *m_search = nullptr;
    QWidget *m_list = nullptr;
    QGridLayout *m_grid = nullptr;
    QHash<QString, Line> m_lines;
    QString m_built; ///< product and price list the rows are of
};
