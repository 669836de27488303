#pragma once
#include <QString>
#include <QUrl>
#include <functional>

class QWidget;

/// File dialogs and the desktop, injected so that tests answer them.
class FileChooser
{
public:
    using Chosen = std::function<void(const QString &path)>;

    virtual ~FileChooser() = default;
    /// Calls back with the path, or not at all when cancelled.
    virtual void save(QWidget *parent, const QString &title, const QString &suggestedName, Chosen chosen) = 0;
    virtual void folder(QWidget *parent, const QString &title, const QString &start, Chosen chosen) = 0;
    virtual void open(QWidget *parent, const QString &title, const QString &filter, Chosen chosen) = 0;
    /// Shows a file or folder with the system's program for it.
    virtual bool show(const QUrl &url) = 0;
};

/// The real dialogs.
class DesktopFiles final : public FileChooser
{
public:
    void save(QWidget *parent, const QString &title, const QString &suggestedName, Chosen chosen) override;
    void folder(QWidget *parent, const QString &title, const QString &start, Chosen chosen) override;
    void open(QWidget *parent, const QString &title, const QString &filter, Chosen chosen) override;
    bool show(const QUrl &url) override;
};
