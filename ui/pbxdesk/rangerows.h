#pragma once
#include "pbxdesktypes.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// The Rufnummerngassen of a Sperrprofil: direction and beginning of the numbers, one row each.
class RangeRows final : public QWidget
{
    Q_OBJECT
public:
    explicit RangeRows(QWidget *parent = nullptr);
    void setRanges(const QList<BlockedRange> &ranges);
    QList<BlockedRange> ranges() const;
    /// "+49 900" and "0900" are the same; empty: it cannot be a beginning of numbers.
    static QString prefixOf(const QString &text);
    static QString direction(Pbx::CallDirection direction);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *widget = nullptr;
        QComboBox *direction = nullptr;
        QLineEdit *prefix = nullptr;
    };
    void add(const BlockedRange &range);
    void retranslate();
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_add = nullptr;
    QList<Row> m_rows;
};
