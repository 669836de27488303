#include "errordialog.h"

#include "errorwords.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

void ErrorDialog::open(const Error &error, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, QCoreApplication::translate("ErrorDialog", "Details"),
                                ErrorWords::sentence(error), QMessageBox::Close, parent);
    box->setObjectName(QStringLiteral("errorDetails"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(ErrorWords::details(error));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton *copy = box->addButton(QCoreApplication::translate("ErrorDialog", "Copy"), QMessageBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, box, [error] {
        QGuiApplication::clipboard()->setText(ErrorWords::sentence(error) + u'\n' + ErrorWords::details(error));
    });
    box->open();
}
