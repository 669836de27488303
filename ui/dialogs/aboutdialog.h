#pragma once
#include <QDialog>

/// What this program is, its version and its licence.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const QString &version, QWidget *parent);
};
