#include "toast.h"

#include "notices.h"
#include "semanticcolours.h"
#include "shapes.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>

Toast::Toast(Notices &notices, QWidget *over) : QWidget(over)
{
    setObjectName(QStringLiteral("toast"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("toastText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->addWidget(m_text);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(&notices, &Notices::toasted, this, [this](const QString &text, Tone tone) { say(text, tone); });
    over->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, Tone tone)
{
    m_tone = tone;
    m_text->setText(text);
    colour();
    setAccessibleName(text);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // Longer texts stay longer; trouble longest.
    m_timer->start(qBound(4000, int(text.size()) * 80, 12000) + (tone == Tone::Bad ? 4000 : 0));
}

void Toast::colour()
{
    QPalette own;
    own.setColor(QPalette::WindowText, SemanticColours::of(palette()).tone(m_tone).text);
    m_text->setPalette(own);
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // another theme while it is shown
        colour();
}

void Toast::place()
{
    const QWidget *over = parentWidget();
    const int room = qMin(560, over->width() - 40);
    m_text->setFixedWidth(qMin(m_text->fontMetrics().horizontalAdvance(m_text->text()) + 8, room - 32));
    adjustSize();
    move((over->width() - width()) / 2, over->height() - height() - 24);
}

bool Toast::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColours &colours = SemanticColours::of(palette()).tone(m_tone);
    Shapes::box(&painter, rect(), colours.background, colours.text, 8);
}
