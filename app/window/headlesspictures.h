#pragma once
#include <QString>
#include <QStringList>

class QWidget;

/// Pictures of the window at 1440 x 900, dialogs drawn where they stand.
class HeadlessPictures
{
public:
    explicit HeadlessPictures(const QString &folder);
    /// Saves `NN-name.png`; false: not written.
    bool take(QWidget &window, const QString &name);
    int count() const { return m_count; }

private:
    QString m_folder;
    int m_count = 0;
};
