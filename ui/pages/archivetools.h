#pragma once
#include <QWidget>
#include <functional>
#include <stop_token>

class QPushButton;
class TextLabel;
struct UiContext;

/// Verify the archive, adopt another one: long work that says what it does and can be cancelled.
class ArchiveTools final : public QWidget
{
    Q_OBJECT
public:
    /// `folder`: where the choice of another archive begins.
    ArchiveTools(const UiContext &context, std::function<QString()> folder, QWidget *parent = nullptr);

private:
    void verify();
    void adopt(const QString &path);
    void begin(const QString &what);
    void end(const QString &text, bool good);
    void refresh();

    const UiContext &m_context;
    std::function<QString()> m_folder;
    std::stop_source m_stop;
    QPushButton *m_verify = nullptr;
    QPushButton *m_adopt = nullptr;
    QPushButton *m_cancel = nullptr;
    TextLabel *m_outcome = nullptr;
    bool m_running = false;
};
