#include "billbanner.h"

#include "buttons.h"
#include "semanticcolours.h"
#include "shapes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

BillBanner::BillBanner(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("billBanner"));
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("billBannerText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_button = Buttons::plain(QStringLiteral("billComplaint"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &BillBanner::pressed);
    hide();
}

void BillBanner::set(const QString &text, const QString &action, Tone tone)
{
    m_tone = tone;
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    colour();
    setVisible(!text.isEmpty());
    update();
}

void BillBanner::colour()
{
    if (m_colouring)
        return;
    m_colouring = true;
    QPalette words = m_text->palette();
    words.setColor(QPalette::WindowText, SemanticColours::of(palette()).tone(m_tone).text);
    m_text->setPalette(words);
    m_colouring = false;
}

void BillBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void BillBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Shapes::box(&painter, rect(), SemanticColours::of(palette()).tone(m_tone).background, QColor(), 6);
}
