#pragma once
#include <QWidget>

class QHBoxLayout;

/// The steps of the journey side by side: what each is about and what it holds so far, with a bar below (R3-070).
class StepHeader final : public QWidget
{
    Q_OBJECT
public:
    struct Step {
        QString title;
        QString summary;
    };

    explicit StepHeader(QWidget *parent = nullptr);
    /// `current` counts from 0.
    void setSteps(const QList<Step> &steps, int current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row = nullptr;
    QList<Step> m_steps;
    int m_current = 0;
};
