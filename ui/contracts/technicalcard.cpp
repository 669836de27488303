#include "technicalcard.h"

#include "buttons.h"
#include "errordialog.h"
#include "errorwords.h"
#include "livetext.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>

TechnicalCard::TechnicalCard(const QString &name, QWidget *parent) : Card(parent)
{
    setObjectName(name);
    m_heading = new TextLabel(TextLabel::Role::Heading, this);
    m_waiting = new QWidget(this);
    m_bar = new QProgressBar(m_waiting);
    m_bar->setObjectName(name + QStringLiteral("Progress"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_what = new TextLabel(TextLabel::Role::Small, m_waiting);
    m_what->setWordWrap(true);
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->setSpacing(4);
    waiting->addWidget(m_bar);
    waiting->addWidget(m_what);

    m_failure = new QWidget(this);
    m_words = new TextLabel(TextLabel::Role::Error, m_failure);
    m_words->setObjectName(name + QStringLiteral("Error"));
    m_words->setWordWrap(true);
    m_again = Buttons::link(name + QStringLiteral("Retry"), m_failure);
    m_details = Buttons::link(name + QStringLiteral("Details"), m_failure);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_details);
    buttons->addStretch();
    auto *failure = new QVBoxLayout(m_failure);
    failure->setContentsMargins(0, 0, 0, 0);
    failure->setSpacing(2);
    failure->addWidget(m_words);
    failure->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const auto again = m_retry)
            again();
    });
    connect(m_details, &QPushButton::clicked, this, [this] { ErrorDialog::open(m_error, window()); });

    m_body = new QWidget(this);
    m_content = new QVBoxLayout(m_body);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(7);
    m_footer = new QVBoxLayout;
    m_footer->setSpacing(7);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_waiting);
    column->addWidget(m_failure);
    column->addWidget(m_body);
    column->addStretch();
    column->addLayout(m_footer);
    enter(State::Empty);
    LiveText::on(this, [this] {
        m_again->setText(tr("Try again"));
        m_details->setText(tr("Details"));
        if (m_state == State::Failed)
            m_words->setText(ErrorWords::sentence(m_error));
    });
}

void TechnicalCard::enter(State state)
{
    m_state = state;
    m_waiting->setVisible(state == State::Loading);
    m_failure->setVisible(state == State::Failed);
    m_body->setVisible(m_filled);
    Q_EMIT stateChanged();
}

void TechnicalCard::setHeading(const QString &text)
{
    m_heading->setText(text);
    m_bar->setAccessibleName(text);
}

void TechnicalCard::setLoading(const QString &what)
{
    m_what->setText(what);
    enter(State::Loading);
}

void TechnicalCard::setShown()
{
    m_filled = true;
    enter(State::Shown);
}

void TechnicalCard::setFailed(const Error &error, std::function<void()> retry)
{
    m_error = error;
    m_retry = std::move(retry);
    m_words->setText(ErrorWords::sentence(error));
    enter(State::Failed);
}

void TechnicalCard::setEmpty()
{
    m_filled = false;
    enter(State::Empty);
}
