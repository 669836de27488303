#pragma once
#include "carttypes.h"

#include <QWidget>

class FormRows;
class PbxView;
class QComboBox;
class QLineEdit;
class QPushButton;
class TextLabel;
struct UiContext;

/// »Seat anlegen«: a new seat costs, so it becomes an item of the Warenkorb; a template fills in what is the same for many.
class SeatCreationPane final : public QWidget
{
    Q_OBJECT
public:
    SeatCreationPane(const UiContext &context, PbxView &view, QWidget *parent = nullptr);
    /// In the telephone system with the most seats.
    void begin();

Q_SIGNALS:
    void cancelled();
    void added();

private:
    SeatCreation creation() const;
    void useTemplate();
    void add();
    void say(const QString &text, QWidget *field = nullptr);
    void refresh();

    const UiContext &m_context;
    PbxView &m_view;
    QString m_contractId;
    bool m_busy = false;
    SeatTemplateSettings m_template;
    TextLabel *m_title = nullptr;
    FormRows *m_form = nullptr;
    QComboBox *m_templates = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_extension = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_product = nullptr;
    QLineEdit *m_device = nullptr;
    QComboBox *m_number = nullptr;
    TextLabel *m_price = nullptr;
    TextLabel *m_warning = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_add = nullptr;
};
