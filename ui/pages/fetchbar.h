#pragma once
#include <QWidget>

class FetchController;
class QProgressBar;
class QPushButton;
class TextLabel;
struct DocumentTotals;

/// Below the table: what is chosen with its sum, and the running fetch with what, how many, how much, and Cancel.
class FetchBar : public QWidget
{
    Q_OBJECT
public:
    explicit FetchBar(FetchController &fetch, QWidget *parent = nullptr);
    void setChosen(const DocumentTotals &totals);

private:
    void refresh();
    FetchController &m_fetch;
    TextLabel *m_chosen = nullptr;
    QProgressBar *m_bar = nullptr;
    TextLabel *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    int m_count = 0;
};
