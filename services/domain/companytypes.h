#pragma once
#include <QList>
#include <QString>
#include <QStringList>

// Kundendaten: bodies of api/openapi.yaml, one gadget per schema.

/// A contact person of the customer (R3-102, R3-037). `roles`: words of ContactRole; at most one person is `telecommunication`,
/// the »Ansprechpartner Telekommunikation« (G-23).
struct ContactPerson {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QStringList roles MEMBER roles)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(QString email MEMBER email)
public:
    QString id;
    QString name;
    QStringList roles;
    QString phone;
    QString email;
    bool operator==(const ContactPerson &) const = default;
};

namespace ContactRole
{
inline const QString telecommunication = QStringLiteral("telecommunication");
inline const QString technical = QStringLiteral("technical");
inline const QString accounting = QStringLiteral("accounting");
inline const QString management = QStringLiteral("management");
inline const QString outage = QStringLiteral("outage");
/// In the order in which they are shown.
inline const QStringList all{telecommunication, technical, accounting, management, outage};
} // namespace ContactRole
