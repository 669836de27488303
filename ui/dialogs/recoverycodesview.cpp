#include "recoverycodesview.h"

#include "buttons.h"
#include "secretclipboard.h"
#include "textlabel.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>
#include <memory>

using namespace std::chrono_literals;

RecoveryCodesView::RecoveryCodesView(QWidget *parent) : QWidget(parent), m_clipboard(new SecretClipboard(60s, this))
{
    auto *why = new TextLabel(TextLabel::Role::Body, this);
    why->setWordWrap(true);
    why->setText(tr("Keep these recovery codes where you do not keep your device. Each stands once for a code of the app. They "
                    "are shown this one time only."));
    m_list = new QPlainTextEdit(this);
    m_list->setObjectName(QStringLiteral("recoveryCodes"));
    m_list->setAccessibleName(tr("Recovery codes"));
    m_list->setReadOnly(true);
    m_list->setTabChangesFocus(true);
    m_list->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_list->setMinimumHeight(210);
    QPushButton *copy = Buttons::plain(QStringLiteral("recoveryCopy"), this);
    copy->setText(tr("Copy"));
    QPushButton *print = Buttons::plain(QStringLiteral("recoveryPrint"), this);
    print->setText(tr("Print …"));
    auto *hint = new TextLabel(TextLabel::Role::Small, this);
    hint->setWordWrap(true);
    hint->setText(tr("What is copied leaves the clipboard after 60 seconds, or when this window closes."));
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addWidget(print);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(why);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(hint);
    connect(copy, &QPushButton::clicked, this, [this] { m_clipboard->copy(Secret(m_codes.join(u'\n'))); });
    connect(print, &QPushButton::clicked, this, [this] { this->print(); });
}

void RecoveryCodesView::setCodes(const QStringList &codes, const QString &userName)
{
    m_codes = codes;
    m_userName = userName;
    m_list->setPlainText(codes.join(u'\n'));
}

QWidget *RecoveryCodesView::firstFocus() const
{
    return m_list;
}

void RecoveryCodesView::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        QTextDocument page;
        page.setPlainText(tr("Recovery codes of %1").arg(m_userName) + QStringLiteral("\n\n") + m_codes.join(u'\n'));
        page.print(printer);
    });
    dialog->open();
}
