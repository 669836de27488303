#pragma once
#include <QWidget>

class QLabel;
class QToolButton;

/// Page x of y, previous and next, zoom. Says what is wanted; PdfPreview does it.
class PreviewToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewToolBar(QWidget *parent = nullptr);
    /// @p hidden: pages the file has beyond those that are shown.
    void setState(int page, int pages, int percent, int hidden);
    void retranslate();

Q_SIGNALS:
    void previousPage();
    void nextPage();
    void zoomOut();
    void zoomIn();
    void fitWidth();

private:
    QToolButton *button(const QString &text, const QString &objectName, void (PreviewToolBar::*wish)());

    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
    QLabel *m_page;
    QLabel *m_percent;
};
