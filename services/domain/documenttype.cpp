#include "documenttype.h"

#include "jsoncodec.h"

#include <QMetaEnum>

bool Contract::isEvn(DocumentType type)
{
    return type == DocumentType::EvnPdf || type == DocumentType::EvnCsv;
}

bool Contract::isContractDocument(DocumentType type)
{
    return type >= DocumentType::OrderSigned && type <= DocumentType::SepaMandate;
}

QString Contract::toWire(DocumentType type)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<DocumentType>(), int(type));
}

Contract::DocumentType Contract::documentTypeFromWire(const QString &word)
{
    return DocumentType(JsonCodec::enumFromWire(QMetaEnum::fromType<DocumentType>(), word).value_or(0));
}

#include "moc_documenttype.cpp"
