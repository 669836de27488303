#include "passwordedit.h"

#include "icons.h"
#include "livetext.h"

#include <QAction>
#include <QToolButton>

PasswordEdit::PasswordEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    setMaxLength(200);
    QAction *eye = addAction(Icons::get(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    connect(eye, &QAction::toggled, this, [this](bool on) { setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    LiveText::on(this, [this, eye] {
        eye->setText(tr("Show password"));
        for (QToolButton *button : findChildren<QToolButton *>())
            button->setAccessibleName(tr("Show password"));
    });
}
