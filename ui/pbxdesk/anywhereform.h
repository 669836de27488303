#pragma once
#include "pbxdesktypes.h"

#include <QWidget>

class FormRows;
class PbxLookup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class TextLabel;

/// Basisdaten and settings of an Anywhere-Portal (R4-004, R4-006…012). The name follows both names until somebody types one
/// (G-27); the PIN is on, and switching it off asks for an acknowledgement (G-29).
class AnywhereForm final : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the names of its fields.
    explicit AnywhereForm(const QString &name, QWidget *parent = nullptr);
    void show(const AnywhereSettings &settings, const QString &ownId, const PbxLookup &pbx);
    AnywhereSettings settings() const;
    /// Why it cannot be saved as it stands; empty: it can.
    QString fault(const PbxLookup &pbx) const;
    void setWritable(bool writable);
    QWidget *firstFocus() const;

Q_SIGNALS:
    void edited();
    /// The link beside an empty choice of profiles.
    void profilesWanted();

private:
    void addTexts();
    void addChecks();
    void retranslate();
    void refresh();

    FormRows *m_form = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_last = nullptr;
    QLineEdit *m_nameEdit = nullptr;
    QComboBox *m_area = nullptr;
    QComboBox *m_zone = nullptr;
    QComboBox *m_level = nullptr;
    QLineEdit *m_internal = nullptr;
    TextLabel *m_internalNote = nullptr;
    QComboBox *m_profile = nullptr;
    QPushButton *m_manage = nullptr;
    QCheckBox *m_silent = nullptr;
    QCheckBox *m_pin = nullptr;
    TextLabel *m_pinNote = nullptr;
    QCheckBox *m_acknowledged = nullptr;
    QString m_prefix;
    QString m_own;
    bool m_nameTyped = false;
    bool m_noProfiles = true;
};
