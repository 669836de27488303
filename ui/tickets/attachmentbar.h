#pragma once
#include "tickettypes.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;
class TextLabel;
struct UiContext;

/// Files for a message: each is uploaded when it is chosen, so that a refusal is seen at once (G-21); each can be taken away.
class AttachmentBar final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentBar(const UiContext &context, QWidget *parent = nullptr);
    QList<AttachmentWish> wishes() const { return m_wishes; }
    bool uploading() const { return m_uploading; }
    void clear();

Q_SIGNALS:
    void changed();

private:
    void choose();
    void add(const QString &path);
    void rebuild();
    void refresh();

    const UiContext &m_context;
    QList<AttachmentWish> m_wishes;
    QVBoxLayout *m_rows = nullptr;
    QPushButton *m_add = nullptr;
    TextLabel *m_message = nullptr;
    bool m_uploading = false;
};
