#pragma once
#include "seattab.h"
#include "secret.h"

class FormRows;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class TextLabel;

/// »Personalisierung« of a seat: who it is, what the called side sees (R0-017…019), paralleles Klingeln (R4-002), Sperrprofil
/// (R4-014), mails (R1-012), Sprachbox-PIN.
class SeatPersonTab final : public SeatTab
{
    Q_OBJECT
public:
    explicit SeatPersonTab(QWidget *parent = nullptr);
    void show(const Seat &seat, const PbxLookup &pbx) override;
    void take(SeatSettings &draft) const override;
    void follow(const SeatSettings &draft, const PbxLookup &pbx) override;
    QWidget *field(const QString &pointer) const override;
    void setReason(const QString &whyNot) override;

Q_SIGNALS:
    void pinGiven(const Secret &pin);

private:
    QCheckBox *check(const char *name);
    void retranslate();

    QString m_whyNot;
    bool m_pinSet = false;
    FormRows *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_extension = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_service = nullptr;
    QComboBox *m_callback = nullptr;
    QPlainTextEdit *m_parallel = nullptr;
    QComboBox *m_profile = nullptr;
    TextLabel *m_effective = nullptr;
    TextLabel *m_exclusion = nullptr;
    QCheckBox *m_missed = nullptr;
    QCheckBox *m_faxes = nullptr;
    QCheckBox *m_other = nullptr;
    QLineEdit *m_pin = nullptr;
    QPushButton *m_savePin = nullptr;
};
