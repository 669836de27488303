#pragma once
#include "datevsettings.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

/// How a firm books its telephone invoices: adviser, client, accounts, tax key, cost centres.
class DatevForm final : public QWidget
{
    Q_OBJECT
public:
    explicit DatevForm(QWidget *parent = nullptr);
    void setSettings(const DatevSettings &settings);
    DatevSettings settings() const;

private:
    QLineEdit *field(const char *name);
    void retranslate();

    DatevSettings m_settings;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_consultant = nullptr, *m_client = nullptr, *m_creditor = nullptr, *m_account = nullptr, *m_calls = nullptr,
              *m_taxKey = nullptr;
    QSpinBox *m_length = nullptr, *m_month = nullptr;
    QPlainTextEdit *m_centres = nullptr;
};
