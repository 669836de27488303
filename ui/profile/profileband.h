#pragma once
#include <QColor>
#include <QWidget>

class QLabel;
struct UiContext;

/// Whose window this is, in colour and words, above everything else, also before the sign-in (B-13). Absent while there is only
/// one profile and nobody has given it a name or a colour.
class ProfileBand final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileBand(const UiContext &context, QWidget *parent = nullptr);
    QString name() const;
    /// There is something to tell apart.
    bool wanted() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    const UiContext &m_context;
    QLabel *m_label = nullptr;
    QColor m_colour;
};
