#pragma once
#include "pbxlookup.h"
#include "result.h"

#include <QCoroTask>
#include <QWidget>

class DeskPane;
class FormRows;
class QComboBox;
class QVBoxLayout;
class TextLabel;
struct UiContext;

/// Which Sperrprofil holds for the company and for each group (R4-008, R4-014), with what is effective there and where it comes
/// from. Several changes are saved one after the other; the first refusal ends it.
class ProfileLevels final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileLevels(const UiContext &context, QWidget *parent = nullptr);
    /// The levels of this telephone system; what is being chosen about the same one stays.
    void show(const QString &contractId);
    void refresh();

private:
    struct Level {
        QString groupId; ///< empty: the company
        qint64 rev = 0;
        QString stored;
        QComboBox *box = nullptr;
        TextLabel *holds = nullptr;
    };
    void build();
    void fill();
    void save();
    QCoro::Task<Result<void>> saveAll(QList<Level> changed);
    bool isChanged(const Level &level) const;
    /// Groups and company as chosen here.
    PbxLookup wanted() const;

    const UiContext &m_context;
    QString m_contractId;
    QStringList m_groups;
    QList<Level> m_levels;
    QVBoxLayout *m_column = nullptr;
    FormRows *m_form = nullptr;
    DeskPane *m_pane = nullptr;
};
