#pragma once
#include "contracttypes.h"

/// What can be done with a contract: follows from its product and its booked options (G-16, R0-009, R3-057…069), diversions from
/// the day on which its first number is there (R2-002).
namespace ContractFeatures
{
/// Words of Ordering::Feature, in its order.
QStringList of(const ServiceContract &contract);
bool has(const ServiceContract &contract, Ordering::Feature feature);
/// The EVN kind that its options ask for (R0-021).
Contract::EvnKind bookedEvnKind(const ServiceContract &contract);
bool isBooked(const ServiceContract &contract, const QString &productCode);
} // namespace ContractFeatures

/// Codes of products and options that mean more than a price.
namespace ProductCode
{
inline const QString cloudPhone = QStringLiteral("cloud_phone_2022"), sipTrunk = QStringLiteral("sip_trunk_2"),
                     sipTrunkPro = QStringLiteral("sip_trunk_2_pro"), sipAccount = QStringLiteral("sip_account_2"),
                     centrex = QStringLiteral("centrex_premium"), dsl = QStringLiteral("dsl_business"),
                     jubilee = QStringLiteral("jubilaeumstarif"), officeFlat = QStringLiteral("office_flat_ngn"),
                     voiceDirect = QStringLiteral("voice_direct_ngn"), pmx = QStringLiteral("pmx_ngn"),
                     pmxOption = QStringLiteral("pmx_ngn_option");
inline const QString once = QStringLiteral("once"), clipNoScreening = QStringLiteral("clip_no_screening"),
                     shortenedEvn = QStringLiteral("evn_shortened"), fullEvn = QStringLiteral("evn_full"),
                     voiceChannel = QStringLiteral("voice_channel"), flatVoiceChannel = QStringLiteral("voice_channel_flat"),
                     dataLine = QStringLiteral("data_line"), expressRepair = QStringLiteral("express_repair");
} // namespace ProductCode
