#pragma once
#include <QStringList>
#include <QWidget>

/// Steps in a row, those behind, the present one, those to come: "Beauftragung › Anmeldung › Einrichtung".
class StepLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StepLine(QWidget *parent = nullptr);
    /// `current` counts from 0.
    void set(const QString &name, const QStringList &steps, int current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each step stands; lines break between steps.
    QList<QRect> places(int width) const;
    QString text(int step) const;

    QStringList m_steps;
    int m_current = 0;
};
