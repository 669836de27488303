#pragma once
#include <QFrame>

/// A round-cornered sheet on the page; its background is the palette's Base.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
