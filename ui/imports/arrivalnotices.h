#pragma once
#include <QObject>

class WatchedImports;
struct UiContext;

/// Tells of what watched folders brought while nobody looks at Rechnungen: a toast, a notice on the desktop when the window has
/// not the focus, and a banner for as long as something has to be answered or a folder is not there.
class ArrivalNotices final : public QObject
{
    Q_OBJECT
public:
    ArrivalNotices(const UiContext &context, WatchedImports &watched, QObject *parent = nullptr);

private:
    void arrived();
    void asked();
    void missing();
    void trouble();

    const UiContext &m_context;
    WatchedImports &m_watched;
    qsizetype m_told = 0; ///< of the unseen items
};
