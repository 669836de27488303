#include "profileband.h"

#include "livetext.h"
#include "profilecolours.h"
#include "profileregistry.h"
#include "sessionservice.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

ProfileBand::ProfileBand(const UiContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("profileBand"));
    setFixedHeight(22);
    m_label = new QLabel(this);
    m_label->setObjectName(QStringLiteral("profileBandName"));
    QPalette white = m_label->palette();
    white.setColor(QPalette::WindowText, Qt::white);
    m_label->setPalette(white);
    QFont bold = m_label->font();
    bold.setWeight(QFont::DemiBold);
    m_label->setFont(bold);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->addWidget(m_label);
    row->addStretch();
    connect(&context.registry, &ProfileRegistry::changed, this, [this] { refresh(); });
    connect(&context.session, &SessionService::rolesChanged, this, [this] { refresh(); });
    LiveText::on(this, [this] { refresh(); });
}

QString ProfileBand::name() const
{
    const ProfileConfig profile = m_context.registry.profile(m_context.profile);
    const QString customer = profile.lastSession.customer.companyName;
    const QString title = profile.title.isEmpty() ? (customer.isEmpty() ? m_context.profile : customer) : profile.title;
    const QString number = profile.lastSession.customer.customerNumber;
    return number.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, tr("No. %1").arg(number));
}

bool ProfileBand::wanted() const
{
    const ProfileConfig profile = m_context.registry.profile(m_context.profile);
    return m_context.registry.profiles().size() > 1 || !profile.title.isEmpty() || !profile.colour.isEmpty();
}

void ProfileBand::refresh()
{
    const ProfileConfig profile = m_context.registry.profile(m_context.profile);
    m_colour = ProfileColours::of(profile.colour);
    m_label->setText(name());
    setAccessibleName(tr("Profile: %1").arg(name()));
    setVisible(wanted());
    update();
}

void ProfileBand::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_colour);
}
