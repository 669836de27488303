#include "companyform.h"

#include "companymerge.h"
#include "companyrules.h"
#include "contactsform.h"
#include "factgrid.h"
#include "livetext.h"
#include "phonenumber.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

CompanyForm::CompanyForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("companyForm"));
    build();
    for (QLineEdit *edit : {m_email, m_number})
        connect(edit, &QLineEdit::textChanged, this, &CompanyForm::edited);
    connect(m_terms, &QCheckBox::toggled, this, &CompanyForm::edited);
    connect(m_contacts, &ContactsForm::edited, this, &CompanyForm::edited);
    LiveText::on(this, [this] { retranslate(); });
    setUnlocked(false);
}

void CompanyForm::build()
{
    for (TextLabel *&head : m_heads)
        head = new TextLabel(TextLabel::Role::Heading, this);
    m_facts = new FactGrid(2, this);
    m_facts->setObjectName(QStringLiteral("companyFacts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    const auto field = [&](const char *name, int row) {
        m_labels[row] = new TextLabel(TextLabel::Role::Body, this);
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QLatin1String(name));
        m_labels[row]->setBuddy(edit);
        grid->addWidget(m_labels[row], row, 0);
        grid->addWidget(edit, row, 1);
        return edit;
    };
    m_email = field("companyEmail", 0);
    m_number = field("companyNumber", 1);
    m_contacts = new ContactsForm(this);
    m_terms = new QCheckBox(this);
    m_terms->setObjectName(QStringLiteral("companyTerms"));
    m_termsHint = new TextLabel(TextLabel::Role::Small, this);
    m_termsHint->setWordWrap(true);
    m_consentHint = new TextLabel(TextLabel::Role::Small, this);
    m_consentHint->setWordWrap(true);
    m_consentColumn = new QVBoxLayout;
    m_consentColumn->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_heads[0]);
    column->addWidget(m_facts);
    column->addSpacing(6);
    column->addLayout(grid);
    column->addSpacing(8);
    column->addWidget(m_heads[1]);
    column->addWidget(m_contacts);
    column->addSpacing(8);
    column->addWidget(m_heads[2]);
    column->addWidget(m_terms);
    column->addWidget(m_termsHint);
    column->addSpacing(8);
    column->addWidget(m_heads[3]);
    column->addWidget(m_consentHint);
    column->addLayout(m_consentColumn);
}

void CompanyForm::retranslate()
{
    m_heads[0]->setText(tr("Master data"));
    m_heads[1]->setText(tr("Contact persons"));
    m_heads[2]->setText(tr("Invoice"));
    m_heads[3]->setText(tr("Consent to being contacted"));
    m_labels[0]->setText(tr("E-mail address of the company"));
    m_labels[1]->setText(tr("Main number of the company"));
    m_email->setAccessibleName(m_labels[0]->text());
    m_number->setAccessibleName(m_labels[1]->text());
    m_terms->setText(tr("Print information on the contract term on the invoice (§ 5 TKTransparenzV)"));
    m_termsHint->setText(tr("Invoices from then on name the term and the notice period of each contract."));
    m_consentHint->setText(tr("Nothing is ticked unless you tick it; each consent can be taken back here at any time."));
    const CustomerRecord &r = m_record;
    const auto joined = [](const QStringList &parts, const QString &with) {
        QStringList some = parts;
        some.removeAll(QString());
        return some.join(with);
    };
    m_facts->set({{tr("Customer number"), r.customerNumber, true},
                  {tr("Company"), r.companyName, true},
                  {tr("Legal form"), r.companyForm},
                  {tr("Register"), r.registerEntry},
                  {tr("Address"), joined({r.street, joined({r.postCode, r.city}, QStringLiteral(" "))}, QStringLiteral(", "))},
                  {tr("VAT number"), r.vatId},
                  {tr("Bank account"), r.maskedIban},
                  {tr("SEPA mandate"), r.mandate}});
}

void CompanyForm::setConsents(const QStringList &given)
{
    while (m_consents.size() > m_record.consents.size())
        delete m_consents.takeLast();
    while (m_consents.size() < m_record.consents.size()) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("consent%1").arg(m_consents.size() + 1));
        m_consentColumn->addWidget(box);
        m_consents << box;
        connect(box, &QCheckBox::toggled, this, [this, box](bool on) {
            // »none« and the others exclude each other: the last word counts
            const qsizetype at = m_consents.indexOf(box);
            for (qsizetype i = 0; on && i < m_consents.size(); ++i)
                if (i != at && (m_record.consents[i].exclusive || m_record.consents[at].exclusive))
                    m_consents[i]->setChecked(false);
            Q_EMIT edited();
        });
    }
    for (qsizetype i = 0; i < m_consents.size(); ++i) {
        m_consents[i]->setText(m_record.consents[i].name);
        m_consents[i]->setEnabled(m_unlocked);
    }
    for (const bool on : {false, true}) // first off, so that nothing excludes what follows
        for (qsizetype i = 0; i < m_consents.size(); ++i)
            if (given.contains(m_record.consents[i].code) == on)
                m_consents[i]->setChecked(on);
}

void CompanyForm::fill(const CompanyChange &change)
{
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (edit->text().trimmed() == text)
            return;
        edit->setText(text);
        edit->setCursorPosition(0);
    };
    put(m_email, change.email);
    put(m_number, PhoneNumber::display(change.mainNumber));
    m_contacts->set(change.contacts);
    m_terms->setChecked(change.termsOnInvoice);
    setConsents(change.consents);
    retranslate();
    Q_EMIT edited();
}

void CompanyForm::follow(const CustomerRecord &record)
{
    if (m_record == record)
        return;
    if (m_record.id != record.id || !differs())
        return show(record);
    const CompanyChange rebased = CompanyMerge::rebased(change(), m_record, record);
    m_record = record;
    fill(rebased);
}

void CompanyForm::show(const CustomerRecord &record)
{
    m_record = record;
    fill(CompanyRules::changeOf(record));
}

CompanyChange CompanyForm::change() const
{
    CompanyChange change;
    change.email = m_email->text();
    change.mainNumber = m_number->text();
    change.contacts = m_contacts->persons();
    change.termsOnInvoice = m_terms->isChecked();
    for (qsizetype i = 0; i < m_consents.size(); ++i)
        if (m_consents[i]->isChecked())
            change.consents << m_record.consents.value(i).code;
    return CompanyRules::normalised(change, m_record);
}

bool CompanyForm::differs() const
{
    return !(change() == CompanyRules::changeOf(m_record));
}

void CompanyForm::setUnlocked(bool unlocked)
{
    m_unlocked = unlocked;
    for (QLineEdit *edit : {m_email, m_number})
        edit->setReadOnly(!unlocked);
    m_contacts->setUnlocked(unlocked);
    m_terms->setEnabled(unlocked);
    for (QCheckBox *box : std::as_const(m_consents))
        box->setEnabled(unlocked);
}

QWidget *CompanyForm::firstField() const
{
    return m_email;
}
