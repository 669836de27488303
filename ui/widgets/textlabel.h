#pragma once
#include <QLabel>

/// A label of one of the few text sizes of the window; colours follow the palette.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Role { Body, Title, Heading, Section, Muted, Small, Error, Good };

    explicit TextLabel(Role role, QWidget *parent = nullptr);
    void setRole(Role role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();
    Role m_role;
    bool m_applying = false;
};
