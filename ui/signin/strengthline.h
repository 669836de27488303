#pragma once
#include <QWidget>

class TextLabel;

/// Under a new password: the rule it breaks, with the rejected character by name, and how strong it is (G-06, R3-029).
class StrengthLine : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthLine(QWidget *parent = nullptr);
    /// `fullName`: no more than two of its consecutive characters are advised (R3-029).
    void judge(const QString &password, const QString &userName, const QString &fullName = {});
    bool allowed() const { return m_allowed; }
    /// 0 none … 3 good; advice only, it never blocks.
    static int strength(const QString &password, const QString &userName, const QString &fullName = {});
    /// "full stop (.)" for a character that is refused.
    static QString nameOf(const QString &character);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text = nullptr;
    int m_strength = 0;
    bool m_allowed = false;
};
