#include "previewtoolbar.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

PreviewToolBar::PreviewToolBar(QWidget *parent)
    : QWidget(parent),
      m_previous(button(QStringLiteral("▲"), QStringLiteral("previewPreviousPage"), &PreviewToolBar::previousPage)),
      m_next(button(QStringLiteral("▼"), QStringLiteral("previewNextPage"), &PreviewToolBar::nextPage)),
      m_zoomOut(button(QStringLiteral("−"), QStringLiteral("previewZoomOut"), &PreviewToolBar::zoomOut)),
      m_zoomIn(button(QStringLiteral("+"), QStringLiteral("previewZoomIn"), &PreviewToolBar::zoomIn)),
      m_fit(button({}, QStringLiteral("previewFitWidth"), &PreviewToolBar::fitWidth)),
      m_page(new QLabel(this)),
      m_percent(new QLabel(this))
{
    m_page->setObjectName(QStringLiteral("previewPageLabel"));
    m_percent->setObjectName(QStringLiteral("previewZoomLabel"));
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(QStringLiteral("1.000 %")));
    m_percent->setAlignment(Qt::AlignCenter);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(4);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_zoomOut);
    layout->addWidget(m_percent);
    layout->addWidget(m_zoomIn);
    layout->addWidget(m_fit);
    retranslate();
    setState(0, 0, 100, 0);
}

QToolButton *PreviewToolBar::button(const QString &text, const QString &objectName, void (PreviewToolBar::*wish)())
{
    auto *const made = new QToolButton(this);
    made->setText(text);
    made->setObjectName(objectName);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    connect(made, &QToolButton::clicked, this, wish);
    return made;
}

void PreviewToolBar::setState(int page, int pages, int percent, int hidden)
{
    const QLocale locale;
    const QString place = pages == 0 ? QString() : tr("Page %1 of %2").arg(locale.toString(page), locale.toString(pages));
    m_page->setText(hidden > 0 ? tr("%1 (%n more page(s) not shown)", nullptr, hidden).arg(place) : place);
    m_percent->setText(pages == 0 ? QString() : tr("%1 %", "zoom").arg(locale.toString(percent)));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pages);
    for (QToolButton *zoom : {m_zoomIn, m_zoomOut, m_fit})
        zoom->setEnabled(pages > 0);
}

void PreviewToolBar::retranslate()
{
    m_fit->setText(tr("Fit width"));
    const auto name = [](QToolButton *target, const QString &text, const QString &keys) {
        target->setAccessibleName(text);
        target->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    };
    name(m_previous, tr("Previous page"), QKeySequence(Qt::CTRL | Qt::Key_PageUp).toString(QKeySequence::NativeText));
    name(m_next, tr("Next page"), QKeySequence(Qt::CTRL | Qt::Key_PageDown).toString(QKeySequence::NativeText));
    name(m_zoomOut, tr("Zoom out"), QKeySequence(Qt::CTRL | Qt::Key_Minus).toString(QKeySequence::NativeText));
    name(m_zoomIn, tr("Zoom in"), QKeySequence(Qt::CTRL | Qt::Key_Plus).toString(QKeySequence::NativeText));
    name(m_fit, tr("Fit width"), QKeySequence(Qt::CTRL | Qt::Key_0).toString(QKeySequence::NativeText));
}
