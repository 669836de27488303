#pragma once
#include "documenttype.h"

#include <QDate>
#include <QSet>
#include <QWidget>

class Clock;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class TextLabel;

/// Types, »Suchen«, period and words of a page of documents; acts at once on what is held (G-41). Says "12 of 340" and the sum.
class DocumentFilterBar : public QWidget
{
    Q_OBJECT
public:
    enum class Period { All, Months3, Months12, Months24, ThisYear, LastYear };

    /// Few types: one toggle each, the first one preset (R3-095). Many: a list, all of them preset.
    DocumentFilterBar(const QList<Contract::DocumentType> &types, const Clock &clock, QWidget *parent = nullptr);

    QSet<Contract::DocumentType> types() const;
    QPair<QDate, QDate> period() const;
    QString text() const;
    bool isDefault() const;
    /// Documents of this type, too.
    void showType(Contract::DocumentType type);
    void reset();
    void setSummary(const QString &text);
    void setSearching(bool searching);
    /// Without a provider there is nobody to ask.
    void setCanSearch(bool can);
    QLineEdit *textField() const { return m_text; }
    QToolButton *columnsButton() const { return m_columns; }

Q_SIGNALS:
    void changed();
    void search();
    /// Down in the text field: into the table.
    void enterTable();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QList<Contract::DocumentType> m_types;
    const Clock &m_clock;
    QList<QPushButton *> m_chips;
    QComboBox *m_list = nullptr;
    QPushButton *m_search = nullptr;
    QComboBox *m_period = nullptr;
    QLineEdit *m_text = nullptr;
    TextLabel *m_summary = nullptr;
    QToolButton *m_columns = nullptr;
};
