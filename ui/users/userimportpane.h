#pragma once
#include "userimportmodel.h"

#include <QWidget>
#include <memory>

class DataTable;
class QCheckBox;
class QProgressBar;
class QPushButton;
class RowsProxy;
class TextLabel;
class UserImport;
struct UiContext;

/// CSV import: every row of the file before anything is sent, faulty ones with line, column and reason; then one user after the
/// other with progress. With one faulty row nothing is sent.
class UserImportPane final : public QWidget
{
    Q_OBJECT
public:
    explicit UserImportPane(const UiContext &context, QWidget *parent = nullptr);
    ~UserImportPane() override;
    /// Asks for a file and shows it.
    void choose();
    /// The rows as they stand.
    const QList<UserImportRow> &rows() const { return m_rows; }
    bool isRunning() const;

Q_SIGNALS:
    void opened();
    void closed();

private:
    void load(const QString &path);
    void send();
    void refused(int index, const Error &error);
    void setState(int row, UserImportRow::State state, const QString &refusal = {});
    void saveFindings();
    void refresh();
    int count(UserImportRow::State state) const;

    const UiContext &m_context;
    QString m_file;
    QList<UserImportRow> m_rows;
    QList<int> m_sent; ///< rows of the running import
    UserImportModel *m_model = nullptr;
    RowsProxy *m_proxy = nullptr;
    std::unique_ptr<UserImport> m_import;
    TextLabel *m_title = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_message = nullptr;
    QCheckBox *m_onlyFaulty = nullptr;
    DataTable *m_table = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_send = nullptr;
};
