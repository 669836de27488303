#include "seatdetail.h"

#include "buttons.h"
#include "card.h"
#include "errorwords.h"
#include "livetext.h"
#include "notices.h"
#include "pagerouter.h"
#include "pbxaccess.h"
#include "pbxrules.h"
#include "pbxservice.h"
#include "pbxview.h"
#include "pbxwords.h"
#include "pill.h"
#include "problemwords.h"
#include "seatdiversiontab.h"
#include "seatnumberstab.h"
#include "seatpackagetab.h"
#include "seatpersontab.h"
#include "seatremovalbar.h"
#include "seatrow.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>

namespace
{
TextLabel *wrapped(TextLabel::Role role, const char *name, QWidget *parent)
{
    auto *label = new TextLabel(role, parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->hide();
    return label;
}
} // namespace

SeatDetail::SeatDetail(const UiContext &context, PbxView &view, QWidget *parent)
    : QWidget(parent), m_context(context), m_view(view)
{
    setObjectName(QStringLiteral("seatDetail"));
    auto *card = new Card(this);
    m_title = new TextLabel(TextLabel::Role::Heading, card);
    m_title->setObjectName(QStringLiteral("seatTitle"));
    m_pill = new Pill(card);
    m_bar = new QTabBar(card);
    m_bar->setObjectName(QStringLiteral("seatTabs"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_pages = new QStackedWidget(card);
    m_numbers = new SeatNumbersTab(card);
    m_person = new SeatPersonTab(card);
    m_package = new SeatPackageTab(card);
    m_tabs = {m_numbers, m_person, m_package, new SeatDiversionTab(card)};
    for (SeatTab *tab : std::as_const(m_tabs)) {
        auto *scroll = new QScrollArea(card);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(tab);
        scroll->viewport()->setAutoFillBackground(false); // the card shows through
        tab->setAutoFillBackground(false);
        m_pages->addWidget(scroll);
        m_bar->addTab(QString());
        connect(tab, &SeatTab::edited, this, [this] {
            say({});
            refresh();
        });
    }
    m_warning = wrapped(TextLabel::Role::Small, "seatWarning", card);
    m_message = wrapped(TextLabel::Role::Error, "seatMessage", card);
    m_discard = Buttons::plain(QStringLiteral("seatDiscard"), card);
    m_save = Buttons::primary(QStringLiteral("seatSave"), card);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_pill);
    m_removal = new SeatRemovalBar(card);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_discard);
    bottom->addStretch();
    bottom->addWidget(m_save);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(22, 18, 22, 18);
    inside->setSpacing(12);
    inside->addLayout(head);
    inside->addWidget(m_bar);
    inside->addWidget(m_pages, 1);
    inside->addWidget(m_warning);
    inside->addWidget(m_message);
    inside->addWidget(m_removal);
    inside->addLayout(bottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_bar->setCurrentIndex(1);
    connect(m_discard, &QPushButton::clicked, this, [this] { fill(); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_removal, &SeatRemovalBar::confirmed, this, [this] { remove(); });
    connect(m_numbers, &SeatNumbersTab::numberWanted, this,
            [this](const QString &id) { m_context.router.open(QStringLiteral("numbers"), id); });
    connect(m_person, &SeatPersonTab::pinGiven, this, [this](const Secret &pin) { savePin(pin); });
    connect(m_package, &SeatPackageTab::productWanted, this, [this](const QString &code) { changeProduct(code); });
    PbxAccess::whenChanged(context, this, [this] { refresh(); });
    LiveText::on(this, [this] {
        const QStringList names{tr("Numbers"), tr("Personalisation"), tr("Feature package"), tr("Diversion")};
        for (int i = 0; i < names.size(); ++i)
            m_bar->setTabText(i, names[i]);
        m_discard->setText(tr("Discard"));
        refresh();
    });
}

void SeatDetail::show(const std::optional<Seat> &seat)
{
    const Seat shown = seat.value_or(Seat());
    if (!shown.id.isEmpty() && shown.id == m_seat.id) {
        if (shown == m_seat)
            return refresh();
        if (isDirty()) {
            // What was typed stays; it is saved upon what is true now, or refused by its rev.
            m_pill->set(SeatRows::registration(shown.device.registered), shown.device.registered ? Tone::Good : Tone::Bad);
            return;
        }
    }
    m_seat = shown;
    fill();
}

void SeatDetail::fill()
{
    const auto pbx = m_view.of(m_seat.contractId);
    for (SeatTab *tab : std::as_const(m_tabs))
        tab->show(m_seat, *pbx);
    for (SeatTab *tab : std::as_const(m_tabs))
        tab->follow(m_seat.settings, *pbx);
    say({});
    refresh();
}

SeatSettings SeatDetail::draft() const
{
    SeatSettings draft = m_seat.settings;
    for (const SeatTab *tab : m_tabs)
        tab->take(draft);
    return PbxRules::normalised(draft);
}

bool SeatDetail::isDirty() const
{
    return !m_seat.id.isEmpty() && !(draft() == PbxRules::normalised(m_seat.settings));
}

QWidget *SeatDetail::firstFocus() const
{
    return m_bar;
}

void SeatDetail::save()
{
    const SeatSettings settings = draft();
    const auto pbx = m_view.of(m_seat.contractId);
    const QList<QuoteProblem> problems = PbxRules(*pbx).seat(m_seat.id, settings);
    if (!problems.isEmpty())
        return say(ProblemWords::sentence(problems.first()), problems.first().pointer);
    m_busy = true;
    refresh();
    QCoro::connect(m_context.pbx->saveSeat(m_seat.id, m_seat.rev, settings), this, [this, id = m_seat.id](Result<Seat> saved) {
        m_busy = false;
        if (id != m_seat.id)
            return refresh(); // another one is looked at by now
        if (!saved)
            return report(saved.error());
        m_seat = *saved;
        fill();
        m_context.notices.toast(tr("%1 is saved.").arg(saved->settings.name), Tone::Good);
    });
}

void SeatDetail::savePin(const Secret &pin)
{
    QCoro::connect(m_context.pbx->saveVoicemailPin(m_seat.id, m_seat.rev, pin), this, [this, id = m_seat.id](Result<Seat> saved) {
        if (!saved)
            return report(saved.error());
        if (id == m_seat.id)
            show(*saved);
        m_context.notices.toast(tr("The voicemail PIN of %1 is set.").arg(saved->settings.name), Tone::Good);
    });
}

void SeatDetail::changeProduct(const QString &code)
{
    NewCartItem item;
    item.contractId = m_seat.contractId;
    item.kind = Pbx::CartKind::SeatProductChange;
    item.seatProductChange = {m_seat.id, m_seat.rev, code};
    QCoro::connect(m_context.pbx->addToCart(item), this, [this](Result<CartItem> added) {
        if (!added)
            return report(added.error());
        m_context.notices.toast(tr("The change is in the cart; it holds when the cart is ordered."), Tone::Good);
    });
}

void SeatDetail::remove()
{
    m_busy = true;
    refresh();
    QCoro::connect(m_context.pbx->removeSeat(m_seat.id, m_seat.rev), this,
                   [this, name = m_seat.settings.name](Result<void> done) {
                       m_busy = false;
                       if (!done)
                           return report(done.error());
                       refresh();
                       m_context.notices.toast(tr("%1 is deleted.").arg(name), Tone::Good);
                   });
}

void SeatDetail::report(const Error &error)
{
    if (error.code == u"precondition_failed")
        if (const auto now = m_context.pbx->seat(m_seat.id)) {
            m_seat = *now;
            fill();
        }
    refresh();
    say(ErrorWords::sentence(error.fields.isEmpty() ? error : Error::make(error.kind, error.fields.first().code)),
        error.fields.isEmpty() ? QString() : error.fields.first().pointer);
}

void SeatDetail::say(const QString &text, const QString &pointer)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    if (!pointer.isEmpty())
        goTo(pointer);
}

void SeatDetail::goTo(const QString &pointer)
{
    for (int i = 0; i < m_tabs.size(); ++i)
        if (QWidget *field = m_tabs[i]->field(pointer)) {
            m_bar->setCurrentIndex(i);
            field->setFocus();
            return;
        }
}

void SeatDetail::refresh()
{
    setVisible(!m_seat.id.isEmpty());
    if (m_seat.id.isEmpty())
        return;
    const SeatSettings now = draft();
    const auto pbx = m_view.of(m_seat.contractId);
    const QString why = PbxAccess::whyNoChange(m_context);
    for (SeatTab *tab : std::as_const(m_tabs)) {
        tab->setReason(why);
        tab->follow(now, *pbx);
    }
    m_title->setText(m_seat.settings.name + QStringLiteral(" · ") + m_seat.settings.extension);
    m_pill->set(SeatRows::registration(m_seat.device.registered), m_seat.device.registered ? Tone::Good : Tone::Bad);
    QStringList warnings;
    for (const QuoteProblem &problem : PbxRules(*pbx).seatWarnings(now))
        warnings << PbxWords::warning(problem);
    warnings.removeDuplicates();
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
    m_removal->show(m_seat, *pbx, !why.isEmpty() ? why : m_busy ? tr("Saving …") : QString());
    const bool dirty = isDirty();
    m_discard->setVisible(dirty);
    m_save->setText(m_busy ? tr("Saving …") : tr("Save"));
    Buttons::allow(m_save, !why.isEmpty() ? why : m_busy ? tr("Saving …") : dirty ? QString() : tr("Nothing has been changed."));
}
