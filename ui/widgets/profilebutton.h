#pragma once
#include <QPushButton>

/// Two lines and an arrow: whose data this is.
class ProfileButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ProfileButton(QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &below);
    QSize sizeHint() const override { return {200, 54}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_below;
};
