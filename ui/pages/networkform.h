#pragma once
#include <QWidget>

class ArchiveTools;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class TextLabel;
struct ProfileConfig;
struct UiContext;

/// Archive folder and names, adopting an archive, address of the portal, certificate authority, proxy.
class NetworkForm : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkForm(const UiContext &context, QWidget *parent = nullptr);
    void load();

private:
    QWidget *archiveCard();
    QWidget *networkCard();
    void retranslate();
    void refresh();
    ProfileConfig entered() const;
    void save();

    const UiContext &m_context;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_chooseFolder = nullptr;
    QLineEdit *m_template = nullptr;
    TextLabel *m_example = nullptr;
    QLineEdit *m_portal = nullptr;
    QLineEdit *m_caFile = nullptr;
    QPushButton *m_chooseCa = nullptr;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_proxyHost = nullptr;
    QLineEdit *m_proxyUser = nullptr;
    QLineEdit *m_proxyPassword = nullptr;
    ArchiveTools *m_archive = nullptr;
    TextLabel *m_restart = nullptr;
    QPushButton *m_save = nullptr;
    QList<QPair<TextLabel *, std::function<QString()>>> m_labels;
};
