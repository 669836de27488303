#pragma once
#include <QStringList>
#include <QWidget>

class QPlainTextEdit;
class SecretClipboard;

/// The recovery codes, shown once: to copy, to print, to write down.
class RecoveryCodesView final : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryCodesView(QWidget *parent = nullptr);
    void setCodes(const QStringList &codes, const QString &userName);
    QWidget *firstFocus() const;

private:
    void print();

    QStringList m_codes;
    QString m_userName;
    QPlainTextEdit *m_list = nullptr;
    SecretClipboard *m_clipboard = nullptr;
};
