#include "formrows.h"

#include "livetext.h"
#include "textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

FormRows::FormRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

TextLabel *FormRows::add(QWidget *field, std::function<QString()> name)
{
    auto *label = new TextLabel(TextLabel::Role::Muted, this);
    label->setBuddy(field);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    LiveText::on(label, [label, field, name = std::move(name)] {
        label->setText(name());
        field->setAccessibleName(name());
    });
    return label;
}

void FormRows::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

QLineEdit *FormRows::line(const QString &objectName, std::function<QString()> name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setMaxLength(300);
    connect(edit, &QLineEdit::textChanged, this, &FormRows::edited);
    add(edit, std::move(name));
    return edit;
}

QComboBox *FormRows::box(const QString &objectName, std::function<QString()> name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::currentIndexChanged, this, &FormRows::edited);
    add(box, std::move(name));
    return box;
}

TextLabel *FormRows::note(const QString &objectName)
{
    auto *label = new TextLabel(TextLabel::Role::Small, this);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    addWide(label);
    return label;
}
