#include "numberform.h"

#include "buttons.h"
#include "errorwords.h"
#include "filechooser.h"
#include "journeywords.h"
#include "livetext.h"
#include "orderservice.h"
#include "phonenumber.h"
#include "problemwords.h"
#include "textlabel.h"
#include "uicontext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using Ordering::NumberOffer;

namespace
{
constexpr NumberOffer offers[] = {NumberOffer::NationalBlock, NumberOffer::NationalSingle, NumberOffer::LocalBlock,
                                  NumberOffer::LocalSingle,   NumberOffer::PortedBlock,    NumberOffer::PortedSingle};

bool isBlock(NumberOffer offer)
{
    return offer == NumberOffer::NationalBlock || offer == NumberOffer::LocalBlock || offer == NumberOffer::PortedBlock;
}

bool isPorted(NumberOffer offer)
{
    return offer == NumberOffer::PortedBlock || offer == NumberOffer::PortedSingle;
}
} // namespace

NumberForm::NumberForm(const UiContext &context, OptionJourney &journey, QWidget *parent)
    : QWidget(parent), m_context(context), m_journey(journey)
{
    setObjectName(QStringLiteral("numberForm"));
    m_offer = new QComboBox(this);
    m_offer->setObjectName(QStringLiteral("numberOffer"));
    m_location = new QComboBox(this);
    m_location->setObjectName(QStringLiteral("numberLocation"));
    m_size = new QComboBox(this);
    m_size->setObjectName(QStringLiteral("numberSize"));
    m_size->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_size->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_count = new QSpinBox(this);
    m_count->setObjectName(QStringLiteral("numberCount"));
    m_count->setRange(1, 10);
    m_first = new QLineEdit(this);
    m_first->setObjectName(QStringLiteral("numberFirst"));
    m_upload = Buttons::plain(QStringLiteral("numberUpload"), this);
    m_add = Buttons::primary(QStringLiteral("numberAdd"), this);
    m_proof = new TextLabel(TextLabel::Role::Small, this);
    m_proof->setObjectName(QStringLiteral("numberProof"));
    m_proof->setWordWrap(true);
    m_message = new TextLabel(TextLabel::Role::Error, this);
    m_message->setObjectName(QStringLiteral("numberMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_offer, 3);
    row->addWidget(m_location, 2);
    row->addWidget(m_size, 1);
    row->addWidget(m_count);
    row->addWidget(m_first, 2);
    row->addWidget(m_upload);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_proof);
    column->addWidget(m_message);
    connect(m_offer, &QComboBox::currentIndexChanged, this, [this] { offerChanged(); });
    connect(m_location, &QComboBox::currentIndexChanged, this, [this] { offerChanged(); });
    connect(m_upload, &QPushButton::clicked, this, [this] { chooseFile(); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_first, &QLineEdit::returnPressed, this, [this] { add(); });
    LiveText::on(this, [this] { retranslate(); });
}

NumberOffer NumberForm::offer() const
{
    return offers[qMax(0, m_offer->currentIndex())];
}

const Location *NumberForm::location() const
{
    for (const Location &location : m_journey.contract().locations)
        if (location.id == m_location->currentData().toString())
            return &location;
    return nullptr;
}

void NumberForm::retranslate()
{
    {
        const QSignalBlocker quiet(m_offer);
        const int at = qMax(0, m_offer->currentIndex());
        m_offer->clear();
        for (const NumberOffer offer : offers)
            m_offer->addItem(JourneyWords::offer(offer));
        m_offer->setCurrentIndex(at);
    }
    m_offer->setAccessibleName(tr("Choose how numbers are added"));
    m_location->setAccessibleName(tr("Location of the numbers"));
    m_size->setAccessibleName(tr("Size of the block"));
    m_count->setAccessibleName(tr("How many single numbers, 1 to 10"));
    m_first->setAccessibleName(tr("Number to be ported"));
    m_first->setPlaceholderText(tr("Number to be ported, e.g. 0211 555701-0"));
    m_add->setText(tr("Add"));
    refresh();
}

void NumberForm::refresh()
{
    setEnabled(m_journey.contract().numbersAddable);
    const QString before = m_location->currentData().toString();
    {
        const QSignalBlocker quiet(m_location);
        m_location->clear();
        for (const Location &place : m_journey.contract().locations)
            m_location->addItem(QStringLiteral("%1, %2").arg(place.city, place.street), place.id);
        m_location->setCurrentIndex(qMax(0, m_location->findData(before)));
    }
    if (m_contractId != m_journey.contract().id) { // what was typed belonged to another contract
        m_contractId = m_journey.contract().id;
        m_uploadId.clear();
        m_uploadName.clear();
        m_first->clear();
        say({});
    }
    offerChanged();
}

void NumberForm::offerChanged()
{
    const NumberOffer kind = offer();
    const int before = m_size->currentData().toInt();
    {
        const QSignalBlocker quiet(m_size);
        m_size->clear();
        for (const CatalogueNumberOffer &entry : m_journey.product().numberOffers)
            if (entry.kind == kind && entry.size > 0)
                m_size->addItem(tr("%n number(s)", nullptr, entry.size), entry.size);
        m_size->setCurrentIndex(qMax(0, m_size->findData(before)));
    }
    m_size->setVisible(isBlock(kind));
    m_count->setVisible(!isBlock(kind) && !isPorted(kind));
    m_first->setVisible(isPorted(kind));
    const Location *place = location();
    const QString demanded = JourneyWords::proof(kind, place && place->addressVerified);
    m_upload->setVisible(!demanded.isEmpty());
    m_upload->setEnabled(!m_uploading);
    m_upload->setText(m_uploading ? tr("Uploading …") : m_uploadId.isEmpty() ? tr("Attach file …") : tr("Replace file …"));
    m_proof->setText(m_uploadId.isEmpty() || demanded.isEmpty() ? demanded : tr("Attached: %1").arg(m_uploadName));
    m_proof->setVisible(!demanded.isEmpty());
}

void NumberForm::chooseFile()
{
    const auto purpose = isPorted(offer()) ? Ordering::UploadPurpose::PortingForm : Ordering::UploadPurpose::AddressProof;
    m_context.files.open(window(), tr("Document for these numbers"), tr("Documents (*.pdf *.jpg *.jpeg *.png)"),
                         [this, purpose](const QString &path) {
                             m_uploading = true;
                             say({});
                             offerChanged();
                             QCoro::connect(m_context.orders->upload(path, purpose), this, [this, path](Result<Upload> upload) {
                                 m_uploading = false;
                                 if (upload) {
                                     m_uploadId = upload->id;
                                     m_uploadName = QFileInfo(path).fileName();
                                 } else {
                                     say(ErrorWords::sentence(upload.error()));
                                 }
                                 offerChanged();
                             });
                         });
}

NumberAddition NumberForm::addition() const
{
    NumberAddition wanted;
    wanted.kind = offer();
    wanted.locationId = m_location->currentData().toString();
    if (isBlock(wanted.kind))
        wanted.size = m_size->currentData().toInt();
    else
        wanted.count = isPorted(wanted.kind) ? 1 : m_count->value();
    if (isPorted(wanted.kind)) {
        const auto number = PhoneNumber::parse(m_first->text());
        wanted.first = number ? number->e164() : m_first->text().trimmed();
    }
    if (m_upload->isVisibleTo(this) && !m_uploadId.isEmpty())
        wanted.uploadId = m_uploadId;
    return wanted;
}

void NumberForm::add()
{
    const NumberAddition wanted = addition();
    const QList<QuoteProblem> problems = m_journey.problemsOf(wanted);
    if (!problems.isEmpty())
        return say(ProblemWords::sentence(problems.first()));
    m_uploadId.clear();
    m_uploadName.clear();
    m_first->clear();
    m_count->setValue(1);
    say({});
    m_journey.addNumbers(wanted);
}

void NumberForm::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}
