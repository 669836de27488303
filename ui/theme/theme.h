#pragma once
#include <QObject>

class QApplication;

/// Light, dark or as the system has it; switching works while everything is open.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    explicit Theme(QApplication &app, QObject *parent = nullptr);
    Mode mode() const { return m_mode; }
    bool isDark() const { return m_dark; }
    void setMode(Mode mode);
    static QString word(Mode mode);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_app;
    Mode m_mode = Mode::System;
    bool m_systemDark = false;
    bool m_dark = false;
};
