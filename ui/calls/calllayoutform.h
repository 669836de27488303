#pragma once
#include "evnlayout.h"

#include <QWidget>

class CallColumnForm;
class QComboBox;
class QFormLayout;
class QTableWidget;

/// What a file leaves open, one choice each, and its first calls as they are read with what is chosen.
class CallLayoutForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CallLayoutForm(QWidget *parent = nullptr);
    void ask(const QString &file, const EvnLayout &layout, const QList<LayoutGuess::Question> &questions);
    EvnLayout layoutChosen() const;
    /// Whether the form of all columns is shown.
    bool asksColumns() const;

private:
    /// The columns as they are chosen, with the forms in them; what those leave open is asked below.
    void takeColumns();
    void addChoices();
    QComboBox *addChoice(const QString &name, const QString &label, const QStringList &entries);
    void showPreview();
    bool isAsked(LayoutGuess::Question question) const { return m_questions.contains(question); }

    QString m_file;
    EvnLayout m_layout;
    QList<LayoutGuess::Question> m_questions; ///< of the file, or of the columns chosen
    CallColumnForm *m_columns = nullptr;
    QFormLayout *m_choices = nullptr;
    QComboBox *m_duration = nullptr;
    QComboBox *m_dates = nullptr;
    QComboBox *m_amount = nullptr;
    QComboBox *m_day = nullptr;
    QComboBox *m_number = nullptr;
    QTableWidget *m_preview = nullptr;
};
