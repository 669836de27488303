#pragma once
#include "documentservice.h"

#include <QWidget>

class QComboBox;
class QSpinBox;
class TextLabel;

/// The question of G-42: what becomes of archived call records, with the notice about the works council.
class RetentionForm : public QWidget
{
    Q_OBJECT
public:
    explicit RetentionForm(QWidget *parent = nullptr);
    RetentionRule rule() const;
    void setRule(const RetentionRule &rule);

Q_SIGNALS:
    void changed();

private:
    void retranslate();
    TextLabel *m_explanation = nullptr;
    QComboBox *m_action = nullptr;
    QSpinBox *m_months = nullptr;
    TextLabel *m_notice = nullptr;
};
