#pragma once
#include "contracttypes.h"

#include <QWidget>

class ContactsForm;
class FactGrid;
class QCheckBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;
class TextLabel;

/// The Kundendaten: what is stored, what is typed, and whether they differ (R3-100, R3-102, R3-103, R3-105, R3-106).
class CompanyForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyForm(QWidget *parent = nullptr);

    /// A newer state: what was typed stays, what was not touched follows (CompanyMerge).
    void follow(const CustomerRecord &record);
    /// Shows this state; what was typed is gone.
    void show(const CustomerRecord &record);
    const CustomerRecord &record() const { return m_record; }
    /// Closed: read-only (R3-100).
    void setUnlocked(bool unlocked);
    /// The whole editable part as it is typed, normalised.
    CompanyChange change() const;
    bool differs() const;
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void fill(const CompanyChange &change);
    void setConsents(const QStringList &given);
    void retranslate();

    CustomerRecord m_record;
    bool m_unlocked = false;
    FactGrid *m_facts = nullptr;
    TextLabel *m_heads[4] = {};
    TextLabel *m_labels[2] = {};
    QLineEdit *m_email = nullptr;
    QLineEdit *m_number = nullptr;
    ContactsForm *m_contacts = nullptr;
    QCheckBox *m_terms = nullptr;
    TextLabel *m_termsHint = nullptr;
    TextLabel *m_consentHint = nullptr;
    QVBoxLayout *m_consentColumn = nullptr;
    QList<QCheckBox *> m_consents; ///< as in the record
};
