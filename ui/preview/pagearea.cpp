#include "pagearea.h"
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace
{
constexpr int gap = 12;
constexpr int keptNearby = 2; // pages above and below the visible ones
constexpr double minScale = 0.1;
constexpr double maxScale = 8;
} // namespace

PageArea::PageArea(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PageArea::setDocument(const PreviewOpened &document)
{
    clear();
    m_sizes = document.sizes;
    m_scale = fitScale();
    layOut();
    verticalScrollBar()->setValue(0);
}

void PageArea::clear()
{
    m_sizes.clear();
    m_tops.clear();
    m_pictures.clear();
    m_broken.clear();
    m_fit = true;
    layOut();
}

void PageArea::setImage(quint32 page, quint32 width, const QImage &image)
{
    if (page >= quint32(m_sizes.size()))
        return;
    m_broken.remove(page);
    m_pictures.insert(page, {QPixmap::fromImage(image), width});
    viewport()->update();
}

void PageArea::setBroken(quint32 page, const QString &why)
{
    m_broken.insert(page, why);
    viewport()->update();
}

bool PageArea::hasImage(quint32 page) const
{
    return page < quint32(m_sizes.size()) && m_pictures.value(page).width == pixelWidth(int(page));
}

int PageArea::currentPage() const
{
    return m_sizes.isEmpty() ? 0 : pageAt(verticalScrollBar()->value() + viewport()->height() / 2) + 1;
}

void PageArea::goToPage(int page)
{
    if (!m_sizes.isEmpty())
        verticalScrollBar()->setValue(m_tops.at(std::clamp(page - 1, 0, pageCount() - 1)) - gap / 2);
}

int PageArea::zoomPercent() const
{
    return qRound(m_scale * 7200 / logicalDpiY());
}

void PageArea::zoomBy(double factor)
{
    m_fit = false;
    setScale(m_scale * factor);
}

void PageArea::fitWidth()
{
    m_fit = true;
    setScale(fitScale());
}

void PageArea::setScale(double scale)
{
    const double bounded = std::clamp(scale, minScale, maxScale);
    const double place = m_contentHeight > 0 ? double(verticalScrollBar()->value()) / m_contentHeight : 0;
    m_scale = bounded;
    layOut();
    verticalScrollBar()->setValue(qRound(place * m_contentHeight));
}

double PageArea::fitScale() const
{
    double widest = 1;
    for (const QSizeF &size : m_sizes)
        widest = std::max(widest, size.width());
    // The scroll bar is counted in even when it is not there: else fitting would make it come and go.
    const int room = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width() - 2 * gap;
    return std::clamp(room / widest, minScale, maxScale);
}

void PageArea::layOut()
{
    m_tops.clear();
    int y = gap;
    double widest = 0;
    for (const QSizeF &size : std::as_const(m_sizes)) {
        m_tops.append(y);
        y += int(size.height() * m_scale) + gap;
        widest = std::max(widest, size.width() * m_scale);
    }
    m_contentHeight = y;
    m_contentWidth = int(widest) + 2 * gap;
    verticalScrollBar()->setRange(0, m_sizes.isEmpty() ? 0 : std::max(0, m_contentHeight - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, m_sizes.isEmpty() ? 0 : std::max(0, m_contentWidth - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    askForVisible();
    viewport()->update();
}

int PageArea::pageAt(int y) const
{
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return std::max(0, int(after - m_tops.cbegin()) - 1);
}

QRect PageArea::pageRect(int page) const
{
    const QSize size = (m_sizes.at(page) * m_scale).toSize();
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, m_tops.at(page) - verticalScrollBar()->value()), size};
}

quint32 PageArea::pixelWidth(int page) const
{
    return quint32(std::clamp(qRound(m_sizes.at(page).width() * m_scale * devicePixelRatioF()), 16, int(PreviewFrame::maxSide)));
}

void PageArea::askForVisible()
{
    if (m_sizes.isEmpty()) {
        Q_EMIT viewChanged();
        return;
    }
    const int first = pageAt(verticalScrollBar()->value());
    const int last = pageAt(verticalScrollBar()->value() + viewport()->height());
    m_pictures.removeIf([&](const auto &it) { return int(it.key()) < first - keptNearby || int(it.key()) > last + keptNearby; });
    QList<PreviewRender> missing;
    for (int page = first; page <= std::min(last + 1, pageCount() - 1); ++page) {
        if (!hasImage(quint32(page)) && !m_broken.contains(quint32(page)))
            missing.append({quint32(page), pixelWidth(page), 0});
    }
    Q_EMIT viewChanged();
    if (!missing.isEmpty())
        Q_EMIT wanted(missing);
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit)
        setScale(fitScale());
    else
        layOut();
}

void PageArea::scrollContentsBy(int, int)
{
    askForVisible();
    viewport()->update();
}

void PageArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageArea::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

void PageArea::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_sizes.isEmpty())
        return;
    const int last = pageAt(verticalScrollBar()->value() + viewport()->height());
    for (int page = pageAt(verticalScrollBar()->value()); page <= last; ++page) {
        const QRect where = pageRect(page);
        if (where.intersects(event->rect()))
            paintPage(&painter, page, where);
    }
}

void PageArea::paintPage(QPainter *painter, int page, const QRect &where) const
{
    painter->fillRect(where, Qt::white); // paper stays paper in the dark theme
    const QString why = m_broken.value(quint32(page));
    if (!why.isEmpty()) {
        painter->setPen(Qt::black);
        painter->drawText(where.adjusted(gap, gap, -gap, -gap), int(Qt::AlignCenter) | Qt::TextWordWrap, why);
        return;
    }
    const auto it = m_pictures.constFind(quint32(page));
    if (it == m_pictures.cend())
        return;
    // The picture of another zoom serves until the sharp one comes.
    painter->setRenderHint(QPainter::SmoothPixmapTransform, it->width != pixelWidth(page));
    painter->drawPixmap(where, it->pixmap);
}
