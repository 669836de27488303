#include "seatcreationpane.h"

#include "buttons.h"
#include "card.h"
#include "choice.h"
#include "displaytext.h"
#include "errorwords.h"
#include "formrows.h"
#include "livetext.h"
#include "notices.h"
#include "pbxaccess.h"
#include "pbxrules.h"
#include "pbxservice.h"
#include "pbxview.h"
#include "pbxwords.h"
#include "phonenumber.h"
#include "problemwords.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QLineEdit>

SeatCreationPane::SeatCreationPane(const UiContext &context, PbxView &view, QWidget *parent)
    : QWidget(parent), m_context(context), m_view(view)
{
    setObjectName(QStringLiteral("seatCreation"));
    auto *card = new Card(this);
    m_title = new TextLabel(TextLabel::Role::Heading, card);
    m_form = new FormRows(card);
    m_templates = m_form->box(QStringLiteral("newSeatTemplate"), [] { return tr("Template"); });
    m_name = m_form->line(QStringLiteral("newSeatName"), [] { return tr("Name"); });
    m_email = m_form->line(QStringLiteral("newSeatEmail"), [] { return tr("E-mail address"); });
    m_extension = m_form->line(QStringLiteral("newSeatExtension"), [] { return tr("Internal number"); });
    m_group = m_form->box(QStringLiteral("newSeatGroup"), [] { return tr("Group/location"); });
    m_product = m_form->box(QStringLiteral("newSeatProduct"), [] { return tr("Product"); });
    m_device = m_form->line(QStringLiteral("newSeatDevice"), [] { return tr("Device"); });
    m_number = m_form->box(QStringLiteral("newSeatNumber"), [] { return tr("Number"); });
    m_price = m_form->note(QStringLiteral("newSeatPrice"));
    m_warning = m_form->note(QStringLiteral("newSeatWarning"));
    m_message = new TextLabel(TextLabel::Role::Error, card);
    m_message->setObjectName(QStringLiteral("newSeatMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    m_cancel = Buttons::plain(QStringLiteral("newSeatCancel"), card);
    m_add = Buttons::primary(QStringLiteral("newSeatAdd"), card);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_cancel);
    bottom->addStretch();
    bottom->addWidget(m_add);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(22, 18, 22, 18);
    inside->setSpacing(12);
    inside->addWidget(m_title);
    inside->addWidget(m_form);
    inside->addWidget(m_message);
    inside->addStretch();
    inside->addLayout(bottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_templates, &QComboBox::activated, this, [this] { useTemplate(); });
    connect(m_form, &FormRows::edited, this, [this] {
        say({});
        refresh();
    });
    connect(m_cancel, &QPushButton::clicked, this, &SeatCreationPane::cancelled);
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    PbxAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] {
        m_title->setText(tr("New seat"));
        m_cancel->setText(tr("Cancel"));
        m_add->setText(tr("Add to cart"));
        refresh();
    });
}

void SeatCreationPane::begin()
{
    m_contractId = m_context.pbx->stock().contractId();
    const auto pbx = m_view.of(m_contractId);
    QList<std::pair<QString, QString>> templates{{QString(), tr("none")}}, groups, products, numbers{{QString(), tr("none")}};
    for (const SeatTemplate &one : m_context.pbx->templates())
        if (one.contractId == m_contractId)
            templates << std::pair(one.id, one.settings.name);
    for (const PbxGroup &group : pbx->groups())
        groups << std::pair(group.id, group.settings.name);
    for (const SeatProduct &product : pbx->system() ? pbx->system()->products : QList<SeatProduct>())
        products << std::pair(product.code, product.name);
    for (const PbxNumber &number : pbx->numbers())
        if (number.kind == Pbx::NumberKind::Subscriber && number.state == Pbx::NumberState::Active && number.seatId.isEmpty())
            numbers << std::pair(number.id, m_view.numbers().text(number.number));
    Choice::fill(m_templates, templates);
    Choice::fill(m_group, groups);
    Choice::fill(m_product, products);
    Choice::fill(m_number, numbers);
    m_template = {};
    for (QLineEdit *edit : {m_name, m_email, m_extension, m_device})
        edit->clear();
    say({});
    refresh();
    m_name->setFocus();
}

void SeatCreationPane::useTemplate()
{
    m_template = {};
    for (const SeatTemplate &one : m_context.pbx->templates())
        if (one.id == Choice::id(m_templates))
            m_template = one.settings;
    if (!m_template.productCode.isEmpty())
        Choice::choose(m_product, m_template.productCode);
    if (!m_template.groupId.isEmpty())
        Choice::choose(m_group, m_template.groupId);
    m_device->setText(m_template.deviceModel);
    refresh();
}

SeatCreation SeatCreationPane::creation() const
{
    SeatCreation made;
    made.productCode = Choice::id(m_product);
    made.deviceModel = m_device->text().trimmed();
    made.numberId = Choice::id(m_number);
    made.settings.name = m_name->text();
    made.settings.email = m_email->text();
    made.settings.extension = m_extension->text();
    made.settings.groupId = Choice::id(m_group);
    made.settings.blockingProfileId = m_template.blockingProfileId;
    made.settings.serviceNumberFeature = m_template.serviceNumberFeature;
    made.settings.notices = m_template.notices;
    made.settings = PbxRules::normalised(made.settings);
    return made;
}

void SeatCreationPane::add()
{
    NewCartItem item;
    item.contractId = m_contractId;
    item.kind = Pbx::CartKind::SeatCreation;
    item.seatCreation = creation();
    const auto pbx = m_view.of(m_contractId);
    const QList<QuoteProblem> problems = PbxRules(*pbx).seat({}, item.seatCreation.settings);
    if (!problems.isEmpty()) {
        const QString &pointer = problems.first().pointer;
        return say(ProblemWords::sentence(problems.first()), pointer == u"/name"        ? m_name
                                                             : pointer == u"/email"     ? m_email
                                                             : pointer == u"/extension" ? m_extension
                                                                                        : static_cast<QWidget *>(m_group));
    }
    m_busy = true;
    refresh();
    QCoro::connect(m_context.pbx->addToCart(item), this, [this, name = item.seatCreation.settings.name](Result<CartItem> added) {
        m_busy = false;
        refresh();
        if (!added)
            return say(ErrorWords::sentence(added.error().fields.isEmpty()
                                                ? added.error()
                                                : Error::make(added.error().kind, added.error().fields.first().code)));
        m_context.notices.toast(tr("%1 is in the cart; the seat is set up when the cart is ordered.").arg(name), Tone::Good);
        Q_EMIT this->added();
    });
}

void SeatCreationPane::say(const QString &text, QWidget *field)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    if (field)
        field->setFocus();
}

void SeatCreationPane::refresh()
{
    const QList<PbxSystem> systems = m_context.pbx->systems();
    for (const PbxSystem &system : systems)
        for (const SeatProduct &product : system.products)
            if (system.id == m_contractId && product.code == Choice::id(m_product))
                m_price->setText(
                    tr("%1: %2 net a month, once %3. Ordered with the Warenkorb.")
                        .arg(product.name, DisplayText::money(product.monthlyNet), DisplayText::money(product.onceNet)));
    const bool reserved = PbxRules::isReserved(m_extension->text().trimmed());
    m_warning->setText(reserved ? PbxWords::warning({QStringLiteral("extension_reserved"), {}, {}}) : QString());
    m_warning->setVisible(reserved);
    const QString why = PbxAccess::whyNoChange(m_context);
    Buttons::allow(m_add, !why.isEmpty()                       ? why
                          : m_busy                             ? tr("Being sent …")
                          : m_name->text().trimmed().isEmpty() ? tr("Enter a name first.")
                                                               : QString());
}
