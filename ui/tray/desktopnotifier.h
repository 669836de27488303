#pragma once
#include <QObject>

/// Notices on the desktop, beside the window.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    struct Notice {
        QString title;
        QString text;
        QString page;     ///< of the page table
        QString argument; ///< what Page::openWith() of it takes
        bool operator==(const Notice &) const = default;
    };

    using QObject::QObject;
    /// False: this desktop shows none.
    virtual bool show(const Notice &notice) = 0;

Q_SIGNALS:
    /// Somebody clicked a notice.
    void chosen(const QString &page, const QString &argument);
};
