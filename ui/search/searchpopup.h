#pragma once
#include <QListView>

/// The hits below the search field, drawn over the page. The keys stay in the field.
class SearchPopup final : public QListView
{
    Q_OBJECT
public:
    explicit SearchPopup(QWidget *parent);
    /// Puts itself below `field`, as high as its rows need and the window allows.
    void showBelow(const QWidget *field);
    /// Drawn instead of rows: nothing found, or still looking.
    void setHint(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
};
