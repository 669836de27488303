#pragma once
#include "callbookservice.h"

#include <QJsonObject>
#include <QToolButton>

class QLineEdit;
class QMenu;
struct UiContext;

/// Saved views: what is filtered and summed up, under a name; kept in the profile. A period such as »letzter Monat« stays one
/// that moves on.
class CallViews final : public QToolButton
{
    Q_OBJECT
public:
    /// `state`: what the page shows now.
    CallViews(const UiContext &context, CallBookService &book, std::function<QJsonObject()> state, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QJsonObject &state);

private:
    void load();
    void build();
    void save();
    void finished(const Result<void> &done);

    const UiContext &m_context;
    CallBookService &m_book;
    std::function<QJsonObject()> m_state;
    QMap<QString, QByteArray> m_views;
    QMenu *m_menu = nullptr;
    QLineEdit *m_name = nullptr;
};
