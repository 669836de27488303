#pragma once
#include "page.h"
#include "pbxdesktypes.h"

class ActionRegistry;
class BlockingProfilesModel;
class DeskPane;
class FormRows;
class ListPane;
class ProfileLevels;
class QAction;
class QComboBox;
class QLineEdit;
class RangeRows;
class RowsProxy;
class TextLabel;
struct UiContext;

/// Sperrprofile at Unternehmens-Ebene (R4-008): the list with where each holds, below it company and groups (R4-014), beside it
/// name and Rufnummerngassen. One that is in use is not deleted. openWith(): "create" or an id.
class BlockingProfilesPage final : public Page
{
    Q_OBJECT
public:
    BlockingProfilesPage(const UiContext &context, ActionRegistry &actions, QWidget *parent = nullptr);
    QList<QAction *> headActions() const override;
    void activate() override;
    void openWith(const QString &argument) override;
    QWidget *firstFocus() override;

private:
    void addForm();
    void follow();
    void chosen();
    void begin();
    void save();
    void remove();
    void refresh();
    BlockingProfileSettings settings() const;
    const BlockingProfile *current() const;
    /// By profile, who has it.
    QHash<QString, QStringList> users() const;

    const UiContext &m_context;
    BlockingProfilesModel *m_model = nullptr;
    RowsProxy *m_proxy = nullptr;
    ListPane *m_list = nullptr;
    ProfileLevels *m_levels = nullptr;
    DeskPane *m_pane = nullptr;
    FormRows *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_contract = nullptr;
    RangeRows *m_ranges = nullptr;
    QAction *m_create = nullptr;
    QString m_shown; ///< id of what the form holds; empty: a new one
    qint64 m_rev = 0;
    BlockingProfileSettings m_stored;
    bool m_new = false;
};
