#include "journeydesk.h"

#include "contractservice.h"
#include "datatable.h"
#include "waiting.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QImage>
#include <QJsonArray>
#include <QLineEdit>

bool JourneyDesk::press(const QString &name, const QString &property, const QString &value) const
{
    for (QWidget *widget : QApplication::allWidgets()) {
        auto *button = qobject_cast<QAbstractButton *>(widget);
        if (!button || button->objectName() != name || !button->isVisible() || !button->isEnabled())
            continue;
        if (!property.isEmpty() && button->property(property.toLatin1().constData()).toString() != value)
            continue;
        button->click();
        return true;
    }
    qWarning("no enabled button %s", qPrintable(name));
    return false;
}

/// The client holds the contract as it is at the portal: an order before has changed it.
bool JourneyDesk::isCurrent(const QString &contractNumber) const
{
    const qint64 rev = contract(contractNumber)[u"rev"].toInteger();
    for (const ServiceContract &held : m_desk->graph->contracts().contracts())
        if (held.number == contractNumber)
            return held.rev == rev;
    return false;
}

bool JourneyDesk::begin(const QString &contractNumber) const
{
    if (m_desk->portal.isRunning() && !QTest::qWaitFor([&] { return isCurrent(contractNumber); }, patience))
        return false;
    m_desk->window->workspace()->showPage(QStringLiteral("options"));
    auto *table = qobject_cast<DataTable *>(m_desk->find(QStringLiteral("journeyContracts")));
    if (!table)
        return false;
    for (const ServiceContract &contract : m_desk->graph->contracts().contracts())
        if (contract.number == contractNumber)
            table->selectId(contract.id);
    return press(QStringLiteral("journeyNext")) &&
           QTest::qWaitFor([this] { return !m_desk->find(QStringLiteral("contractStep")); }, patience);
}

bool JourneyDesk::next(const char *step) const
{
    return press(QStringLiteral("journeyNext")) && m_desk->wait(QLatin1String(step));
}

bool JourneyDesk::toSummary() const
{
    for (int i = 0; i < 3 && !m_desk->find(QStringLiteral("summaryStep")); ++i)
        if (!press(QStringLiteral("journeyNext")))
            return false;
    return m_desk->find(QStringLiteral("summaryStep"));
}

bool JourneyDesk::order(const QString &release) const
{
    auto *field = qobject_cast<QLineEdit *>(m_desk->find(QStringLiteral("orderRelease")));
    if (!field)
        return false;
    field->setText(release);
    return press(QStringLiteral("placeOrder"));
}

int JourneyDesk::orders() const
{
    return int(m_http->get(QStringLiteral("/v1/orders?limit=500")).json()[u"items"].toArray().size());
}

QJsonObject JourneyDesk::contract(const QString &number) const
{
    for (const ServiceContract &c : m_desk->graph->contracts().contracts())
        if (c.number == number)
            return m_http->get(QStringLiteral("/v1/contracts/") + c.id).json();
    return {};
}

/// A file to attach: a picture, or text that only pretends to be one.
QString JourneyDesk::paper(const QString &name, bool good) const
{
    const QString path = m_papers.filePath(name);
    if (good) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.save(path, "PNG");
    } else {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("%PDF is not enough");
    }
    return path;
}

bool JourneyDesk::fillNumberForm(const QString &offer, bool verifiedPlace) const
{
    auto *offers = qobject_cast<QComboBox *>(m_desk->find(QStringLiteral("numberOffer")));
    auto *places = qobject_cast<QComboBox *>(m_desk->find(QStringLiteral("numberLocation")));
    if (!offers || !places || offers->findText(offer) < 0)
        return false;
    offers->setCurrentIndex(offers->findText(offer));
    places->setCurrentIndex(verifiedPlace ? 0 : 1);
    return true;
}
