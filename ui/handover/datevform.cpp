#include "datevform.h"

#include "livetext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <algorithm>

namespace
{
/// Part of the names of positions that are booked as connections.
const QString callWords = QStringLiteral("verbindung");
} // namespace

DatevForm::DatevForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("datevForm"));
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_consultant = field("datevConsultant");
    m_client = field("datevClient");
    m_length = new QSpinBox(this);
    m_length->setObjectName(QStringLiteral("datevLength"));
    m_length->setRange(4, 8);
    m_month = new QSpinBox(this);
    m_month->setObjectName(QStringLiteral("datevMonth"));
    m_month->setRange(1, 12);
    m_form->addRow(new QLabel(this), m_length);
    m_form->addRow(new QLabel(this), m_month);
    m_creditor = field("datevCreditor");
    m_account = field("datevAccount");
    m_calls = field("datevCalls");
    m_taxKey = field("datevTaxKey");
    m_centres = new QPlainTextEdit(this);
    m_centres->setObjectName(QStringLiteral("datevCentres"));
    m_centres->setTabChangesFocus(true);
    m_centres->setFixedHeight(64);
    m_form->addRow(new QLabel(this), m_centres);
    LiveText::on(this, [this] { retranslate(); });
}

QLineEdit *DatevForm::field(const char *name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setMaxLength(9);
    m_form->addRow(new QLabel(this), edit);
    return edit;
}

void DatevForm::retranslate()
{
    const QList<std::pair<QWidget *, QString>> names{
        {m_consultant, tr("Beraternummer")},      {m_client, tr("Mandantennummer")},
        {m_length, tr("Digits of an account")},   {m_month, tr("First month of the fiscal year")},
        {m_creditor, tr("Creditor's account")},   {m_account, tr("Account for fixed costs")},
        {m_calls, tr("Account for connections")}, {m_taxKey, tr("BU-Schlüssel")},
        {m_centres, tr("Cost centres")}};
    for (const auto &[widget, name] : names) {
        static_cast<QLabel *>(m_form->labelForField(widget))->setText(name);
        widget->setAccessibleName(name);
    }
    m_centres->setPlaceholderText(tr("contract = cost centre, one a line"));
    m_taxKey->setPlaceholderText(tr("empty for automatic accounts"));
}

void DatevForm::setSettings(const DatevSettings &settings)
{
    m_settings = settings;
    const auto number = [](int value) { return value == 0 ? QString() : QString::number(value); };
    m_consultant->setText(number(settings.consultant));
    m_client->setText(number(settings.client));
    m_length->setValue(settings.accountLength);
    m_month->setValue(settings.fiscalYearMonth);
    m_creditor->setText(settings.creditor);
    m_account->setText(settings.account);
    m_calls->setText(settings.ruleFor(callWords).account);
    m_taxKey->setText(settings.taxKey);
    QStringList lines;
    for (auto centre = settings.costCentres.cbegin(); centre != settings.costCentres.cend(); ++centre)
        lines << centre.key() + QStringLiteral(" = ") + centre.value();
    lines.sort();
    m_centres->setPlainText(lines.join(u'\n'));
}

DatevSettings DatevForm::settings() const
{
    DatevSettings settings = m_settings;
    settings.consultant = m_consultant->text().toInt();
    settings.client = m_client->text().toInt();
    settings.accountLength = m_length->value();
    settings.fiscalYearMonth = m_month->value();
    settings.creditor = m_creditor->text().trimmed();
    settings.account = m_account->text().trimmed();
    settings.taxKey = m_taxKey->text().trimmed();
    settings.rules.removeIf([](const DatevSettings::Rule &rule) { return rule.words == callWords; });
    const QString calls = m_calls->text().trimmed();
    if (!calls.isEmpty() && calls != settings.account)
        settings.rules.prepend({callWords, calls, settings.taxKey});
    settings.costCentres.clear();
    for (const QString &line : m_centres->toPlainText().split(u'\n')) {
        const QString contract = line.section(u'=', 0, 0).trimmed(), centre = line.section(u'=', 1).trimmed();
        if (!contract.isEmpty() && !centre.isEmpty())
            settings.costCentres.insert(contract, centre);
    }
    return settings;
}
