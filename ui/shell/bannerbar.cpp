#include "bannerbar.h"

#include "buttons.h"
#include "notices.h"
#include "semanticcolours.h"
#include "shapes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

BannerBar::BannerBar(Notices &notices, QWidget *parent) : QWidget(parent), m_notices(notices)
{
    setObjectName(QStringLiteral("banner"));
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_button = Buttons::plain(QStringLiteral("bannerAction"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 14, 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const auto run = m_notices.top().run)
            run();
    });
    connect(&notices, &Notices::bannerChanged, this, [this] { refresh(); });
    refresh();
}

void BannerBar::refresh()
{
    const Notices::Banner banner = m_notices.top();
    m_tone = banner.tone;
    const QString colour = SemanticColours::of(palette()).tone(m_tone).text.name();
    m_text->setText(QStringLiteral("<span style='color:%1'><b>%2</b> %3</span>")
                        .arg(colour, banner.strong.toHtmlEscaped(), banner.text.toHtmlEscaped()));
    m_text->setAccessibleName(banner.strong + u' ' + banner.text);
    m_button->setText(banner.action);
    m_button->setVisible(!banner.action.isEmpty());
    setVisible(!banner.strong.isEmpty() || !banner.text.isEmpty());
    update();
}

void BannerBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void BannerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(&painter, rect(), SemanticColours::of(palette()).tone(m_tone).background, QColor(), 8);
}
