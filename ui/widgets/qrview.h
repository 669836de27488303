#pragma once
#include "secret.h"

#include <QWidget>

/// A text as QR code (ISO/IEC 18004), for a telephone's camera. Dark on white in every theme, with the quiet zone of four modules
/// that readers need. What it says must also stand beside it in words.
class QrView final : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);
    /// An empty text, or one too long for a code (2,331 bytes), shows nothing.
    void setText(const Secret &text);
    bool isShowing() const { return m_modules > 0; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_modules = 0; ///< along one side
    QByteArray m_dark; ///< row by row, one byte per module
};
