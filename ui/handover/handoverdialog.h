#pragma once
#include "handoverservice.h"

#include <QDialog>

class DatevForm;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class TextLabel;
struct UiContext;

/// »Übergeben …«: chosen invoices to DATEV, into a folder or for an auditor. Says what went out before, and afterwards what had
/// to be written otherwise.
class HandoverDialog final : public QDialog
{
    Q_OBJECT
public:
    HandoverDialog(HandoverService &service, const UiContext &context, const QStringList &documentIds, QWidget *parent);

private:
    HandoverService::Request request() const;
    void addForm();
    void kindChanged();
    void ask();
    void run();
    void finish(const Result<HandoverService::Report> &report);
    void refresh();

    HandoverService &m_service;
    const UiContext &m_context;
    const QStringList m_ids;
    bool m_running = false, m_done = false;
    quint64 m_question = 0;
    bool m_before = false; ///< some went out before
    QString m_result;      ///< folder that was written
    QComboBox *m_kind = nullptr;
    TextLabel *m_explanation = nullptr;
    DatevForm *m_datev = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    TextLabel *m_notice = nullptr;
    QCheckBox *m_evn = nullptr, *m_again = nullptr;
    TextLabel *m_message = nullptr;
    QPlainTextEdit *m_changes = nullptr;
    QPushButton *m_go = nullptr, *m_close = nullptr;
};
