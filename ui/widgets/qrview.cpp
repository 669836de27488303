#include "qrview.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace
{
constexpr int quietZone = 4, pixelsPerModule = 4, version10 = 57;
}

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setFixedSize((version10 + 2 * quietZone) * pixelsPerModule, (version10 + 2 * quietZone) * pixelsPerModule);
}

void QrView::setText(const Secret &text)
{
    m_modules = 0;
    m_dark.fill('\0');
    m_dark.clear();
    const QByteArray bytes = text.reveal();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty()
            ? nullptr
            : QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
        QRcode_free);
    if (code) {
        m_modules = code->width;
        m_dark.reserve(m_modules * m_modules);
        for (int i = 0; i < m_modules * m_modules; ++i)
            m_dark.append(char(code->data[i] & 1));
        const int side = (m_modules + 2 * quietZone) * pixelsPerModule;
        setFixedSize(side, side);
    }
    setVisible(m_modules > 0);
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (int i = 0; i < m_dark.size(); ++i)
        if (m_dark.at(i))
            painter.fillRect((i % m_modules + quietZone) * pixelsPerModule, (i / m_modules + quietZone) * pixelsPerModule,
                             pixelsPerModule, pixelsPerModule, Qt::black);
}
