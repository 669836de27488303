#pragma once
#include <QDialog>
#include <QUrl>

class QLineEdit;
class QPushButton;
class QStackedWidget;

/// The first question of a new profile: where the provider's portal is.
class PortalDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PortalDialog(QWidget *parent = nullptr);
    QUrl address() const;
    /// Accepted without an address: the profile shall have none.
    bool withoutPortal() const { return m_withoutPortal; }
    /// Another way to begin: `words` lead to `page`, and back() from there.
    void addWay(const QString &words, QWidget *page);
    void back();

private:
    QLineEdit *m_address = nullptr;
    QPushButton *m_go = nullptr;
    QStackedWidget *m_stack = nullptr;
    bool m_withoutPortal = false;
};
