#pragma once
#include "previewframe.h"
#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QPixmap>

/// The pages below each other. Asks for pictures of what is visible and keeps only those near it.
class PageArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageArea(QWidget *parent = nullptr);

    void setDocument(const PreviewOpened &document);
    /// @p width: the one that was wanted.
    void setImage(quint32 page, quint32 width, const QImage &image);
    void setBroken(quint32 page, const QString &why);
    void clear();

    int pageCount() const { return int(m_sizes.size()); }
    int currentPage() const; ///< 1-based, the one in the middle of the view; 0 without a document
    void goToPage(int page);
    int zoomPercent() const; ///< 100: one point is 1/72 inch of this screen
    void zoomBy(double factor);
    void fitWidth();
    /// For tests and assistive technology: whether the sharp picture of a page is there.
    bool hasImage(quint32 page) const;

Q_SIGNALS:
    /// Pages to render now, nearest first; earlier wishes not yet sent may be dropped.
    void wanted(const QList<PreviewRender> &pages);
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setScale(double scale);
    void layOut();
    void askForVisible();
    double fitScale() const;
    int pageAt(int y) const;
    QRect pageRect(int page) const;
    quint32 pixelWidth(int page) const;
    void paintPage(QPainter *painter, int page, const QRect &where) const;

    struct Picture {
        QPixmap pixmap;
        quint32 width = 0;
    };

    QList<QSizeF> m_sizes;
    QList<int> m_tops;
    QHash<quint32, Picture> m_pictures;
    QHash<quint32, QString> m_broken;
    int m_contentHeight = 0;
    int m_contentWidth = 0;
    double m_scale = 1; ///< device-independent pixels per point
    bool m_fit = true;
};
