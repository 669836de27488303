#pragma once
#include "secret.h"

#include <QObject>
#include <chrono>

class QTimer;

/// A password on the clipboard, for a while: taken away after `lifetime`, and when the program ends, unless something else was
/// copied meanwhile. Clipboard managers are asked not to keep it.
class SecretClipboard final : public QObject
{
    Q_OBJECT
public:
    explicit SecretClipboard(std::chrono::milliseconds lifetime, QObject *parent = nullptr);
    ~SecretClipboard() override;
    void copy(const Secret &secret);
    std::chrono::milliseconds lifetime() const { return m_lifetime; }

private:
    void clear();

    std::chrono::milliseconds m_lifetime;
    Secret m_secret;
    QTimer *m_timer = nullptr;
};
