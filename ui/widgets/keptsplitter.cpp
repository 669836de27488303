#include "keptsplitter.h"

#include "settingsservice.h"

KeptSplitter::KeptSplitter(Qt::Orientation orientation, const QString &name, SettingsService &settings, QWidget *parent)
    : QSplitter(orientation, parent), m_key(QStringLiteral("splitters/") + name), m_settings(settings)
{
    setObjectName(name + QStringLiteral("Splitter"));
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_settings.setWindowState(m_key, saveState()); });
}

void KeptSplitter::setParts(QWidget *first, QWidget *second, const QList<int> &sizes, const QList<int> &stretch)
{
    addWidget(first);
    addWidget(second);
    for (qsizetype i = 0; i < stretch.size(); ++i)
        setStretchFactor(int(i), stretch[i]);
    setSizes(sizes);
    restoreState(m_settings.windowState(m_key).toByteArray());
}
