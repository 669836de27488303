#include "stateview.h"

#include "buttons.h"
#include "errordialog.h"
#include "errorwords.h"
#include "icons.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedLayout>
#include <QVBoxLayout>

StateView::StateView(QWidget *content, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stateView"));
    m_layout = new QStackedLayout(this);
    m_layout->addWidget(content);
    m_panel = new QWidget(this);
    m_panel->setObjectName(QStringLiteral("statePanel"));
    m_layout->addWidget(m_panel);

    m_icon = new QLabel(m_panel);
    m_icon->setAlignment(Qt::AlignHCenter);
    m_title = new TextLabel(TextLabel::Role::Heading, m_panel);
    m_title->setObjectName(QStringLiteral("stateTitle"));
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_detail = new TextLabel(TextLabel::Role::Muted, m_panel);
    m_detail->setObjectName(QStringLiteral("stateDetail"));
    m_detail->setAlignment(Qt::AlignHCenter);
    m_detail->setWordWrap(true);
    m_bar = new QProgressBar(m_panel);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(180);
    m_action = Buttons::plain(QStringLiteral("stateAction"), m_panel);
    m_details = Buttons::link(QStringLiteral("stateDetails"), m_panel);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto run = m_run)
            run();
    });
    connect(m_details, &QPushButton::clicked, this, [this] { ErrorDialog::open(m_error, window()); });

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_details);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(40, 40, 40, 40);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addStretch(3);
}

void StateView::show(State state, const QString &icon, const QString &title, const QString &detail)
{
    m_state = state;
    m_icon->setPixmap(Icons::get(icon).pixmap(28, 28, QIcon::Disabled));
    m_icon->setVisible(state != State::Loading);
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_bar->setVisible(state == State::Loading);
    m_details->setVisible(state == State::Failed);
    m_details->setText(tr("Details"));
    setAction({}, {});
    m_panel->setAccessibleName(title);
    m_layout->setCurrentWidget(m_panel);
}

void StateView::setAction(const QString &text, std::function<void()> run)
{
    m_run = std::move(run);
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void StateView::showContent()
{
    m_state = State::Content;
    m_layout->setCurrentIndex(0);
}

void StateView::showLoading(const QString &what)
{
    show(State::Loading, QStringLiteral("refresh"), what, {});
}

void StateView::showEmpty(const QString &title, const QString &detail, const QString &action, std::function<void()> run)
{
    show(State::Empty, QStringLiteral("archive"), title, detail);
    setAction(action, std::move(run));
}

void StateView::showNothingMatches(std::function<void()> clearFilter)
{
    show(State::NothingMatches, QStringLiteral("search"), tr("Nothing matches the filter"), {});
    setAction(tr("Clear filter"), std::move(clearFilter));
}

void StateView::showFailed(const Error &error, std::function<void()> retry)
{
    m_error = error;
    const ErrorWords::Words words = ErrorWords::of(error);
    show(State::Failed, QStringLiteral("warning"), words.text, words.advice);
    setAction(tr("Try again"), std::move(retry));
}
