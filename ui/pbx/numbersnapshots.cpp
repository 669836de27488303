#include "numbersnapshots.h"

#include "jsoncodec.h"
#include "settingsservice.h"

#include <QJsonDocument>

namespace
{
QString key(const QString &numberId)
{
    return QStringLiteral("numberSnapshots/") + numberId;
}
} // namespace

void NumberSnapshots::keep(const PbxNumber &number, const QDateTime &at)
{
    const QJsonObject body{{QStringLiteral("settings"), JsonCodec::toJson(number.settings)},
                           {QStringLiteral("seatId"), number.seatId},
                           {QStringLiteral("at"), at.toUTC().toString(Qt::ISODate)}};
    m_settings.setWindowState(key(number.id), QJsonDocument(body).toJson(QJsonDocument::Compact));
}

std::optional<NumberSnapshots::Snapshot> NumberSnapshots::of(const QString &numberId) const
{
    const QJsonObject body = QJsonDocument::fromJson(m_settings.windowState(key(numberId)).toByteArray()).object();
    const auto settings = JsonCodec::fromJson<NumberSettings>(body.value(u"settings").toObject());
    if (!settings)
        return std::nullopt;
    return Snapshot{*settings, body.value(u"seatId").toString(),
                    QDateTime::fromString(body.value(u"at").toString(), Qt::ISODate)};
}
