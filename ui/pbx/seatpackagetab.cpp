#include "seatpackagetab.h"

#include "buttons.h"
#include "choice.h"
#include "displaytext.h"
#include "livetext.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

SeatPackageTab::SeatPackageTab(QWidget *parent) : SeatTab(parent)
{
    const auto label = [this](TextLabel::Role role, const char *name) {
        auto *made = new TextLabel(role, this);
        made->setObjectName(QLatin1String(name));
        made->setWordWrap(true);
        return made;
    };
    m_product = label(TextLabel::Role::Body, "seatProduct");
    m_feature = new QCheckBox(this);
    m_feature->setObjectName(QStringLiteral("seatFeature"));
    m_exclusion = label(TextLabel::Role::Small, "seatFeatureNote");
    m_title = label(TextLabel::Role::Section, "seatProductTitle");
    m_others = new QComboBox(this);
    m_others->setObjectName(QStringLiteral("seatProducts"));
    m_price = label(TextLabel::Role::Small, "seatProductPrice");
    m_cart = Buttons::plain(QStringLiteral("seatProductCart"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_product, m_feature, m_exclusion, m_title, m_others, m_price})
        column->addWidget(widget);
    column->addWidget(m_cart, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_feature, &QCheckBox::toggled, this, &SeatTab::edited);
    connect(m_others, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_cart, &QPushButton::clicked, this, [this] { Q_EMIT productWanted(Choice::id(m_others)); });
    LiveText::on(this, [this] {
        m_feature->setText(tr("Service number: show a service number of CLIP no screening"));
        m_title->setText(tr("Another product"));
        m_others->setAccessibleName(tr("Another product"));
        m_cart->setText(tr("Add to cart"));
        refresh();
    });
}

void SeatPackageTab::show(const Seat &seat, const PbxLookup &pbx)
{
    const QSignalBlocker quiet(m_feature);
    m_code = seat.productCode;
    m_products = pbx.system() ? pbx.system()->products : QList<SeatProduct>();
    m_feature->setChecked(seat.settings.serviceNumberFeature);
    QList<std::pair<QString, QString>> others;
    for (const SeatProduct &product : std::as_const(m_products))
        if (product.code != m_code)
            others << std::pair(product.code, product.name);
    Choice::fill(m_others, others);
    refresh();
}

void SeatPackageTab::take(SeatSettings &draft) const
{
    draft.serviceNumberFeature = m_feature->isChecked();
    if (!draft.serviceNumberFeature)
        draft.serviceNumber.clear(); // a number without its feature cannot be
}

void SeatPackageTab::follow(const SeatSettings &draft, const PbxLookup &)
{
    m_callback = !draft.callbackNumber.isEmpty();
    refresh();
}

void SeatPackageTab::refresh()
{
    const auto named = [this](const QString &code) {
        for (const SeatProduct &product : std::as_const(m_products))
            if (product.code == code)
                return product;
        return SeatProduct();
    };
    const SeatProduct now = named(m_code), other = named(Choice::id(m_others));
    m_product->setText(now.name.isEmpty() ? m_code : tr("%1 · %2 net a month").arg(now.name, DisplayText::money(now.monthlyNet)));
    m_exclusion->setText(tr("The service number and a geographic callback number exclude each other."));
    // R0-019, said before the click.
    const bool excluded = m_callback && !m_feature->isChecked();
    Buttons::allow(m_feature, !m_whyNot.isEmpty() ? m_whyNot
                              : excluded ? tr("A callback number is set: choose »none« for it in the tab Personalisierung first.")
                                         : QString());
    m_price->setText(other.code.isEmpty() ? tr("There is no other product.")
                                          : tr("Monthly net %1 instead of %2, once %3. Ordered with the Warenkorb.")
                                                .arg(DisplayText::money(other.monthlyNet), DisplayText::money(now.monthlyNet),
                                                     DisplayText::money(other.onceNet)));
    Buttons::allow(m_cart, !m_whyNot.isEmpty() ? m_whyNot : other.code.isEmpty() ? tr("There is no other product.") : QString());
}

QWidget *SeatPackageTab::field(const QString &pointer) const
{
    return pointer == u"/serviceNumberFeature" ? m_feature : nullptr;
}

void SeatPackageTab::setReason(const QString &whyNot)
{
    m_whyNot = whyNot;
    refresh();
}
