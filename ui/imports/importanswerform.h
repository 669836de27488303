#pragma once
#include "documentimport.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class TextLabel;

/// What one invoice does not tell for certain: number, date, amounts. What was read is filled in.
class ImportAnswerForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportAnswerForm(QWidget *parent = nullptr);
    /// A PDF of its own; one inside of a mail or ZIP is saved by itself first.
    static bool canAnswer(const ImportItem &item);
    void ask(const ImportItem &item);

Q_SIGNALS:
    void answered(const QString &path, const DocumentImport::Told &told);

private:
    void check();
    DocumentImport::Told told() const;

    QString m_path;
    TextLabel *m_title = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_net = nullptr;
    QLineEdit *m_vat = nullptr;
    QLineEdit *m_gross = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_take = nullptr;
};
