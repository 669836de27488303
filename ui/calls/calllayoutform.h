#pragma once
#include "evnlayout.h"

#include <QWidget>

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

private:
    QComboBox *addChoice(const QString &name, const QString &label, const QStringList &entries);
    void showPreview();

    QString m_file;
    EvnLayout m_layout;
    QFormLayout *m_choices = nullptr;
    QComboBox *m_duration = nullptr;
    QComboBox *m_amount = nullptr;
    QComboBox *m_day = nullptr;
    QComboBox *m_number = nullptr;
    QTableWidget *m_preview = nullptr;
};
