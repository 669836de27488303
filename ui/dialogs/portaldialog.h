#pragma once
#include <QDialog>
#include <QUrl>

class QLineEdit;
class QPushButton;

/// The first question of a new profile: where the provider's portal is.
class PortalDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PortalDialog(QWidget *parent = nullptr);
    QUrl address() const;

private:
    QLineEdit *m_address = nullptr;
    QPushButton *m_go = nullptr;
};
