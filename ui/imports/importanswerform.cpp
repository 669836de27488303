#include "importanswerform.h"

#include "buttons.h"
#include "displaytext.h"
#include "invoicetext.h"
#include "livetext.h"
#include "textlabel.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>

ImportAnswerForm::ImportAnswerForm(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("importAnswer"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    m_title = new TextLabel(TextLabel::Role::Body, this);
    grid->addWidget(m_title, 0, 0, 1, 6);
    QList<TextLabel *> labels;
    int column = 0;
    for (const auto &[name, field] :
         {std::pair{"importNumber", &m_number}, std::pair{"importDate", &m_date}, std::pair{"importNet", &m_net},
          std::pair{"importVat", &m_vat}, std::pair{"importGross", &m_gross}}) {
        auto *label = new TextLabel(TextLabel::Role::Small, this);
        *field = new QLineEdit(this);
        (*field)->setObjectName(QLatin1String(name));
        label->setBuddy(*field);
        grid->addWidget(label, 1, column);
        grid->addWidget(*field, 2, column++);
        labels += label;
        connect(*field, &QLineEdit::textChanged, this, [this] { check(); });
    }
    m_take = Buttons::primary(QStringLiteral("importTake"), this);
    grid->addWidget(m_take, 2, column);
    m_problem = new TextLabel(TextLabel::Role::Muted, this);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    grid->addWidget(m_problem, 3, 0, 1, 6);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT answered(m_path, told()); });
    LiveText::on(this, [this, labels] {
        const QStringList names{tr("Number"), tr("Date"), tr("Net"), tr("VAT"), tr("Gross")};
        const QList<QLineEdit *> fields{m_number, m_date, m_net, m_vat, m_gross};
        for (int i = 0; i < names.size(); ++i) {
            labels[i]->setText(names[i]);
            fields[i]->setAccessibleName(names[i]);
        }
        m_take->setText(tr("Archive"));
        check();
    });
    hide();
}

bool ImportAnswerForm::canAnswer(const ImportItem &item)
{
    return item.outcome == ImportItem::Outcome::Asked && item.facts.type == Contract::DocumentType::InvoicePdf &&
           QFileInfo(item.origin).isFile();
}

void ImportAnswerForm::ask(const ImportItem &item)
{
    m_path = item.origin;
    m_title->setText(tr("What stands on %1? It is remembered for this sender.").arg(QFileInfo(item.origin).fileName()));
    const InvoiceFigures &figures = item.facts.figures;
    const auto amount = [&](const char *name, Money money) {
        return item.missing.contains(QLatin1String(name)) ? QString() : money.toDisplay();
    };
    m_number->setText(figures.number);
    m_date->setText(DisplayText::date(figures.issueDate));
    m_net->setText(amount("net", figures.net));
    m_vat->setText(amount("vat", figures.vat));
    m_gross->setText(amount("gross", figures.gross));
    check();
}

DocumentImport::Told ImportAnswerForm::told() const
{
    DocumentImport::Told told;
    told.number = m_number->text().trimmed();
    told.date = InvoiceText::dateOf(m_date->text());
    told.net = InvoiceText::amountOf(m_net->text());
    told.vat = InvoiceText::amountOf(m_vat->text());
    told.gross = InvoiceText::amountOf(m_gross->text());
    return told;
}

/// Enabled when it is whole and adds up; else the reason stands below.
void ImportAnswerForm::check()
{
    const DocumentImport::Told now = told();
    QString problem;
    if (now.number.isEmpty())
        problem = tr("The number is missing.");
    else if (!now.date.isValid())
        problem = tr("The date is missing, for instance 02.11.2026.");
    else if (!now.net || !now.vat || !now.gross)
        problem = tr("An amount is missing, for instance 1.284,60.");
    else if (*now.net + *now.vat != *now.gross)
        problem = tr("Net and VAT do not make the gross amount.");
    m_problem->setText(problem);
    Buttons::allow(m_take, problem);
}
