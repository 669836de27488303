#pragma once
#include "contracttypes.h"
#include "selfcaretypes.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class TextLabel;

/// One diversion being entered: its number (an extension by its digits only, R3-061), the target in any notation (R2-004), on
/// or off. It gives what was typed; the editor judges it.
class DiversionForm final : public QWidget
{
    Q_OBJECT
public:
    explicit DiversionForm(QWidget *parent = nullptr);

    /// Empty, for another diversion of this scope.
    void beginAdd(const ServiceContract &contract, Ordering::DiversionScope scope);
    /// The number stands; target and state can be changed (R3-063).
    void beginChange(const ServiceContract &contract, const Diversion &diversion);
    /// Empty while there is no number to divert.
    std::optional<Diversion> diversion() const;
    bool isNew() const { return m_new; }
    /// Why it is not taken; empty: nothing to say.
    void setProblem(const QString &text);

Q_SIGNALS:
    void taken();
    void cancelled();
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void fillNumbers(const ServiceContract &contract);
    void recognise();

    Ordering::DiversionScope m_scope = Ordering::DiversionScope::Unknown;
    QList<NumberObject> m_objects;
    QString m_fixed; ///< the number that is being changed
    bool m_new = true;
    TextLabel *m_title = nullptr;
    TextLabel *m_numberLabel = nullptr;
    QComboBox *m_numbers = nullptr;
    QLineEdit *m_extension = nullptr;
    TextLabel *m_number = nullptr;
    TextLabel *m_targetLabel = nullptr;
    QLineEdit *m_target = nullptr;
    TextLabel *m_recognised = nullptr;
    QCheckBox *m_active = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_cancel = nullptr;
};
