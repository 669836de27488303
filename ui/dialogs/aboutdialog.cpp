#include "aboutdialog.h"

#include "icons.h"
#include "textlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

AboutDialog::AboutDialog(const QString &version, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Fernamt"));
    auto *picture = new QLabel(this);
    picture->setPixmap(Icons::get(QStringLiteral("fernamt")).pixmap(64, 64));
    auto *name = new TextLabel(TextLabel::Role::Title, this);
    name->setText(QStringLiteral("Fernamt"));
    auto *number = new TextLabel(TextLabel::Role::Muted, this);
    number->setObjectName(QStringLiteral("aboutVersion"));
    number->setText(tr("Version %1 · Qt %2").arg(version, QString::fromLatin1(qVersion())));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *what = new TextLabel(TextLabel::Role::Body, this);
    what->setWordWrap(true);
    what->setText(tr("Every invoice and call record of your telephone provider, fetched, verified and kept."));
    auto *licence = new TextLabel(TextLabel::Role::Small, this);
    licence->setWordWrap(true);
    licence->setText(tr("Free software under the GNU General Public License, version 3 or later. Without any warranty."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(name);
    words->addWidget(number);
    words->addSpacing(6);
    words->addWidget(what);
    words->addWidget(licence);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 18);
    column->setSpacing(18);
    column->addLayout(row);
    column->addWidget(buttons);
    setMinimumWidth(440);
}
