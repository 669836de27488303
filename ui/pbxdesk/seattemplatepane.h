#pragma once
#include "pbxdesktypes.h"

#include <QWidget>

class DeskPane;
class FormRows;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
struct UiContext;

/// Templates for new seats: one is chosen above and edited below, or a new one is begun; what it gives a new seat is product,
/// device, group, Sperrprofil, Leistungspaket and mails. Seats that were made with it stay as they are.
class SeatTemplatePane final : public QWidget
{
    Q_OBJECT
public:
    explicit SeatTemplatePane(const UiContext &context, QWidget *parent = nullptr);
    void begin();

Q_SIGNALS:
    void closed();

private:
    QCheckBox *check(const char *name);
    void retranslate();
    void follow();
    /// Empty: a new one.
    void show(QString id); // by value: often that of m_shown
    void refresh();
    void save();
    void remove();
    SeatTemplateSettings settings() const;

    const UiContext &m_context;
    SeatTemplate m_shown;
    SeatTemplateSettings m_blank; ///< a new one before anything is typed
    QComboBox *m_which = nullptr;
    FormRows *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_product = nullptr;
    QLineEdit *m_device = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_profile = nullptr;
    QCheckBox *m_feature = nullptr;
    QCheckBox *m_missed = nullptr;
    QCheckBox *m_faxes = nullptr;
    QCheckBox *m_other = nullptr;
    QPushButton *m_close = nullptr;
    DeskPane *m_pane = nullptr;
};
