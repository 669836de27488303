#include "auditdetail.h"

#include "auditwords.h"
#include "buttons.h"
#include "contractservice.h"
#include "displaytext.h"
#include "factgrid.h"
#include "notices.h"
#include "pill.h"
#include "sessionservice.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace
{
QString lines(const QJsonObject &fields)
{
    QStringList text;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString value = AuditWords::value(it.key(), it.value());
        text << (value.contains(u'\n') ? AuditWords::field(it.key()) + QStringLiteral(":\n") + value
                                       : AuditWords::field(it.key()) + QStringLiteral(": ") + value);
    }
    return text.join(u'\n');
}
} // namespace

AuditDetail::AuditDetail(const UiContext &context, QWidget *parent)
    : Card(parent), m_context(context), m_undo(context.contracts, context.session, context.documents)
{
    setFixedWidth(370);
    auto *inside = new QWidget(this);
    const auto label = [inside](TextLabel::Role role, const char *name) {
        auto *made = new TextLabel(role, inside);
        made->setObjectName(QLatin1String(name));
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return made;
    };
    m_title = label(TextLabel::Role::Heading, "auditTitle");
    m_origin = new Pill(inside);
    m_facts = new FactGrid(1, inside);
    m_facts->setObjectName(QStringLiteral("auditFacts"));
    m_beforeTitle = label(TextLabel::Role::Section, "auditBeforeTitle");
    m_before = label(TextLabel::Role::Body, "auditBefore");
    m_afterTitle = label(TextLabel::Role::Section, "auditAfterTitle");
    m_after = label(TextLabel::Role::Body, "auditAfter");
    m_remark = label(TextLabel::Role::Muted, "auditRemark");
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(18, 14, 18, 6);
    column->setSpacing(9);
    column->addWidget(m_title);
    column->addWidget(m_origin, 0, Qt::AlignLeft);
    column->addWidget(m_facts);
    column->addSpacing(4);
    column->addWidget(m_beforeTitle);
    column->addWidget(m_before);
    column->addWidget(m_afterTitle);
    column->addWidget(m_after);
    column->addWidget(m_remark);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_losses = new TextLabel(TextLabel::Role::Muted, this);
    m_losses->setObjectName(QStringLiteral("auditLosses"));
    m_losses->setWordWrap(true);
    m_button = Buttons::plain(QStringLiteral("auditUndo"), this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 14);
    outer->setSpacing(8);
    outer->addWidget(scroll, 1);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(17, 0, 17, 0);
    bottom->addWidget(m_losses);
    bottom->addWidget(m_button);
    outer->addLayout(bottom);
    connect(m_button, &QPushButton::clicked, this, [this] { undo(); });
    if (context.contracts)
        connect(context.contracts, &ContractService::selfCareChanged, this, [this] { refreshUndo(); });
}

void AuditDetail::show(const std::optional<AuditEntry> &entry)
{
    m_entry = entry;
    m_title->setText(entry ? AuditWords::action(*entry) : tr("No change chosen"));
    m_origin->setVisible(entry.has_value());
    m_facts->setVisible(entry.has_value());
    m_beforeTitle->setText(tr("Before"));
    m_afterTitle->setText(tr("After"));
    const QString before = entry ? lines(entry->before) : QString();
    const QString after = entry ? lines(entry->after) : QString();
    m_before->setText(before);
    m_after->setText(after);
    m_beforeTitle->setVisible(!before.isEmpty());
    m_before->setVisible(!before.isEmpty());
    m_afterTitle->setVisible(!after.isEmpty());
    m_after->setVisible(!after.isEmpty());
    m_remark->setText(entry ? AuditWords::remark(*entry) : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
    if (entry) {
        const bool uncertain = entry->outcome == AuditEntry::Outcome::Unknown;
        m_origin->set(uncertain ? tr("outcome unknown") : AuditWords::origin(entry->origin), AuditWords::originTone(*entry));
        m_facts->set({{tr("Object"), AuditWords::object(*entry)},
                      {tr("When"), DisplayText::instant(entry->at)},
                      {tr("Who"), AuditWords::who(*entry)},
                      {tr("Order number"), entry->orderNumber},
                      {tr("Entry"), QString::number(entry->seq)}});
    }
    refreshUndo();
}

void AuditDetail::refreshUndo()
{
    m_button->setText(m_running ? tr("Taking back …") : tr("Take back"));
    m_button->setVisible(m_entry.has_value());
    m_losses->setVisible(m_entry.has_value());
    if (!m_entry)
        return;
    const AuditUndo::Plan plan = m_undo.plan(*m_entry);
    QStringList words;
    if (!plan.possible())
        words << refusal(plan.refusal);
    for (const AuditUndo::Loss what : plan.losses)
        words << loss(what);
    m_losses->setText(words.join(u'\n'));
    m_losses->setVisible(!words.isEmpty());
    Buttons::allow(m_button, m_running ? tr("Taking back …") : plan.possible() ? QString() : refusal(plan.refusal));
}

void AuditDetail::undo()
{
    if (!m_entry || m_running)
        return;
    m_running = true;
    refreshUndo();
    QCoro::connect(m_undo.run(*m_entry), this, [this](Result<void> done) {
        m_running = false;
        refreshUndo();
        if (!done)
            return m_context.notices.failed(done.error());
        m_context.notices.toast(tr("Taken back."), Tone::Good);
    });
}

QString AuditDetail::refusal(AuditUndo::Refusal why)
{
    using R = AuditUndo::Refusal;
    switch (why) {
    case R::Password:
        return tr("A password cannot be taken back: the old one is known to nobody.");
    case R::Order:
        return tr("An order cannot be taken back here: the provider carries it out.");
    case R::Archive:
        return tr("This concerns the archive; it is not taken back from here.");
    case R::NothingKept:
        return tr("What was there before is not known.");
    case R::OtherChange:
        return tr("The portal does not allow this to be taken back.");
    case R::NotLoaded:
        return tr("The contract's settings have not been loaded.");
    case R::AlreadySo:
        return tr("Everything is as it was before already.");
    case R::None:
        break;
    }
    return {};
}

QString AuditDetail::loss(AuditUndo::Loss what)
{
    using L = AuditUndo::Loss;
    switch (what) {
    case L::ClipConfirmation:
        return tr("Not restored: who confirmed the CLIP numbers and when. You confirm them anew.");
    case L::ChangedSince:
        return tr("Changed again since then: that later change is lost.");
    case L::NeedsPassword:
        return tr("Not restored: user name and e-mail. They need your password: My profile.");
    case L::MobileMasked:
        return tr("Not restored: the mobile number. Only its last digits are known.");
    case L::RemovedDocuments:
        return tr("Not restored: documents that were masked or deleted meanwhile.");
    }
    return {};
}
