#pragma once
#include "optionjourney.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class TextLabel;
struct UiContext;

/// »Wählen«: one of the six ways to add numbers with what it demands (R3-076…079): location, size or count, the number to be
/// ported, a proof that is uploaded at once and checked by its content.
class NumberForm final : public QWidget
{
    Q_OBJECT
public:
    NumberForm(const UiContext &context, OptionJourney &journey, QWidget *parent = nullptr);
    void refresh();

private:
    void retranslate();
    void offerChanged();
    void chooseFile();
    void add();
    void say(const QString &text);
    NumberAddition addition() const;
    Ordering::NumberOffer offer() const;
    const Location *location() const;

    const UiContext &m_context;
    OptionJourney &m_journey;
    QComboBox *m_offer = nullptr;
    QComboBox *m_location = nullptr;
    QComboBox *m_size = nullptr;
    QSpinBox *m_count = nullptr;
    QLineEdit *m_first = nullptr;
    QPushButton *m_upload = nullptr;
    QPushButton *m_add = nullptr;
    TextLabel *m_proof = nullptr;
    TextLabel *m_message = nullptr;
    QString m_uploadId;
    QString m_uploadName;
    QString m_contractId;
    bool m_uploading = false;
};
