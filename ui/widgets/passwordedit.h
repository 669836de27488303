#pragma once
#include <QLineEdit>

/// A field for a password, with a button to look at it.
class PasswordEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordEdit(QWidget *parent = nullptr);
};
