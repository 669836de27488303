#pragma once
#include <QSplitter>

class SettingsService;

/// Two parts of a page whose shares somebody may change; they are kept for the next start.
class KeptSplitter final : public QSplitter
{
    Q_OBJECT
public:
    /// `name`: of the object, NAMESplitter, and in the settings.
    KeptSplitter(Qt::Orientation orientation, const QString &name, SettingsService &settings, QWidget *parent = nullptr);
    /// Adds both. `sizes` until somebody has changed them; `stretch` is how they share what a larger window gives.
    void setParts(QWidget *first, QWidget *second, const QList<int> &sizes, const QList<int> &stretch = {});

private:
    QString m_key;
    SettingsService &m_settings;
};
