#pragma once
#include <QObject>

/// From one page to another: "options" with a contract's id, "contractDocuments" with a document's id. A page that the role
/// may not see is not opened.
class PageRouter final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// `argument`: what Page::openWith() of that page understands; empty: only show it.
    void open(const QString &page, const QString &argument = {}) { Q_EMIT wanted(page, argument); }

Q_SIGNALS:
    void wanted(const QString &page, const QString &argument);
};
