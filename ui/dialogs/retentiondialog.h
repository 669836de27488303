#pragma once
#include <QDialog>

class RetentionForm;
struct UiContext;

/// Asked once per profile, at its first run (G-42). Closing it keeps everything and asks again next time.
class RetentionDialog : public QDialog
{
    Q_OBJECT
public:
    RetentionDialog(const UiContext &context, QWidget *parent);
    static bool wanted(const UiContext &context);

private:
    void decide();
    const UiContext &m_context;
    RetentionForm *m_form = nullptr;
};
