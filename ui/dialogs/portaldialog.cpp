#include "portaldialog.h"

#include "buttons.h"
#include "profileregistry.h"
#include "textlabel.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

PortalDialog::PortalDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("portalDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Fernamt"));
    setFixedWidth(460);
    auto *heading = new TextLabel(TextLabel::Role::Title, this);
    heading->setText(tr("Your provider's portal"));
    auto *hint = new TextLabel(TextLabel::Role::Muted, this);
    hint->setWordWrap(true);
    hint->setText(tr("The address your provider has given you. To look around first, start »fernamt --demo«."));
    m_address = new QLineEdit(this);
    m_address->setObjectName(QStringLiteral("portalAddress"));
    m_address->setPlaceholderText(QStringLiteral("https://portal.example"));
    m_address->setAccessibleName(tr("Address of the portal"));
    auto *message = new TextLabel(TextLabel::Role::Error, this);
    message->setWordWrap(true);
    message->setText(tr("The address must begin with https."));
    message->hide();
    m_go = Buttons::primary(QStringLiteral("portalGo"), this);
    m_go->setText(tr("Next"));
    m_go->setDefault(true);
    m_go->setEnabled(false);
    connect(m_address, &QLineEdit::textChanged, this, [this, message](const QString &text) {
        const bool good = ProfileRegistry::checkPortal(address()).has_value();
        m_go->setEnabled(good);
        message->setVisible(!good && text.size() > 8);
    });
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    auto *none = Buttons::link(QStringLiteral("portalNone"), this);
    none->setText(tr("Go on without provider access"));
    none->setToolTip(tr("For invoices and call records of any provider, from files: no sign-in, no network."));
    none->setAccessibleDescription(none->toolTip());
    connect(none, &QPushButton::clicked, this, [this] {
        m_address->clear();
        m_withoutPortal = true;
        accept();
    });
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{heading, hint, m_address, message, m_go, none})
        column->addWidget(widget);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(28, 24, 28, 22);
    all->addWidget(m_stack);
}

void PortalDialog::addWay(const QString &words, QWidget *page)
{
    auto *link = Buttons::link(QStringLiteral("portalOtherWay"), this);
    link->setText(words);
    m_stack->widget(0)->layout()->addWidget(link);
    m_stack->addWidget(page);
    connect(link, &QPushButton::clicked, this, [this, page] {
        m_stack->setCurrentWidget(page);
        page->setFocus();
    });
}

void PortalDialog::back()
{
    m_stack->setCurrentIndex(0);
    m_address->setFocus();
}

QUrl PortalDialog::address() const
{
    return QUrl(m_address->text().trimmed(), QUrl::StrictMode);
}
