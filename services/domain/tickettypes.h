#pragma once
#include "money.h"
#include "ticketing.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

// Support tickets: bodies of api/openapi.yaml, one gadget per schema.

/// A file of a message. `fileName` is what its sender called it: shown as text, never a path.
struct TicketAttachment {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString fileName MEMBER fileName)
    Q_PROPERTY(QString mediaType MEMBER mediaType)
    Q_PROPERTY(qint64 size MEMBER size)
    Q_PROPERTY(QString sha256 MEMBER sha256)
public:
    QString id;
    QString fileName;
    QString mediaType;
    qint64 size = 0;
    QString sha256;
    bool operator==(const TicketAttachment &) const = default;
};

/// One message of a ticket's conversation. `name`: of the customer's user; empty for the support.
struct TicketMessage {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(Ticketing::Author author MEMBER author)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QList<TicketAttachment> attachments MEMBER attachments)
public:
    QString id;
    QDateTime at;
    Ticketing::Author author = Ticketing::Author::Unknown;
    QString name;
    QString text;
    QList<TicketAttachment> attachments;
    bool operator==(const TicketMessage &) const = default;
};

/// A support ticket (R3-034…037, R3-090…092). It relates to a contract (and one of its positions) or to an invoice, or to none
/// when it is a Sonstige Anfrage. `contactSupport`: »Kontaktieren Sie Support«. `expressNet`: the price that was accepted.
struct Ticket {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(Ticketing::TicketKind kind MEMBER kind)
    Q_PROPERTY(Ticketing::TicketState state MEMBER state)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt)
    Q_PROPERTY(QDateTime changedAt MEMBER changedAt)
    Q_PROPERTY(QDateTime closedAt MEMBER closedAt)
    Q_PROPERTY(QString createdBy MEMBER createdBy)
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(QString contractNumber MEMBER contractNumber)
    Q_PROPERTY(QString product MEMBER product)
    Q_PROPERTY(QString itemId MEMBER itemId)
    Q_PROPERTY(QString itemName MEMBER itemName)
    Q_PROPERTY(QString invoiceId MEMBER invoiceId)
    Q_PROPERTY(QString invoiceNumber MEMBER invoiceNumber)
    Q_PROPERTY(QString contactId MEMBER contactId)
    Q_PROPERTY(QString contactName MEMBER contactName)
    Q_PROPERTY(bool contactSupport MEMBER contactSupport)
    Q_PROPERTY(bool expressRepair MEMBER expressRepair)
    Q_PROPERTY(Money expressNet MEMBER expressNet)
    Q_PROPERTY(QList<TicketMessage> messages MEMBER messages)
public:
    QString id;
    qint64 rev = 0;
    QString number;
    Ticketing::TicketKind kind = Ticketing::TicketKind::Unknown;
    Ticketing::TicketState state = Ticketing::TicketState::Unknown;
    QString subject;
    QDateTime createdAt;
    QDateTime changedAt;
    QDateTime closedAt;
    QString createdBy;
    QString contractId;
    QString contractNumber;
    QString product;
    QString itemId;
    QString itemName;
    QString invoiceId;
    QString invoiceNumber;
    QString contactId;
    QString contactName;
    bool contactSupport = false;
    bool expressRepair = false;
    Money expressNet;
    QList<TicketMessage> messages;
    bool operator==(const Ticket &) const = default;

    static constexpr int subjectMax = 120; ///< code points
    static constexpr int textMax = 4000;   ///< code points
    static constexpr int fileNameMax = 120;
    static constexpr int attachmentsMax = 5; ///< of one message
    static constexpr int closedShown = 10;   ///< R3-090
};

/// All open tickets and the last ten closed ones (R3-090).
struct TicketList {
    Q_GADGET
    Q_PROPERTY(QList<Ticket> items MEMBER items)
public:
    QList<Ticket> items;
    bool operator==(const TicketList &) const = default;
};

/// An upload of purpose ticket_attachment and the name to be shown with it.
struct AttachmentWish {
    Q_GADGET
    Q_CLASSINFO("required", "uploadId,fileName")
    Q_PROPERTY(QString uploadId MEMBER uploadId)
    Q_PROPERTY(QString fileName MEMBER fileName)
public:
    QString uploadId;
    QString fileName;
    bool operator==(const AttachmentWish &) const = default;
};

/// A new ticket (R3-034…037). At most one of contractId and invoiceId; none only for a Sonstige Anfrage. `itemId`: a position of
/// the contract. Express repair carries the price that was shown.
struct TicketRequest {
    Q_GADGET
    Q_CLASSINFO("required", "kind,subject,text")
    Q_PROPERTY(Ticketing::TicketKind kind MEMBER kind)
    Q_PROPERTY(QString subject MEMBER subject)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString contractId MEMBER contractId)
    Q_PROPERTY(QString itemId MEMBER itemId)
    Q_PROPERTY(QString invoiceId MEMBER invoiceId)
    Q_PROPERTY(QString contactId MEMBER contactId)
    Q_PROPERTY(bool expressRepair MEMBER expressRepair)
    Q_PROPERTY(Money shownExpressNet MEMBER shownExpressNet)
    Q_PROPERTY(QList<AttachmentWish> attachments MEMBER attachments)
public:
    Ticketing::TicketKind kind = Ticketing::TicketKind::Unknown;
    QString subject;
    QString text;
    QString contractId;
    QString itemId;
    QString invoiceId;
    QString contactId;
    bool expressRepair = false;
    Money shownExpressNet;
    QList<AttachmentWish> attachments;
    bool operator==(const TicketRequest &) const = default;
};

/// The customer's answer.
struct TicketAnswer {
    Q_GADGET
    Q_CLASSINFO("required", "text")
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QList<AttachmentWish> attachments MEMBER attachments)
public:
    QString text;
    QList<AttachmentWish> attachments;
    bool operator==(const TicketAnswer &) const = default;
};

/// A position of a contract that a ticket may be about.
struct TicketItemChoice {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
public:
    QString id;
    QString name;
    bool operator==(const TicketItemChoice &) const = default;
};

/// A contract that a ticket may be about. `expressOffered`: a Datenleitung without booked Expressentstörung (R3-036).
struct TicketContractChoice {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString product MEMBER product)
    Q_PROPERTY(QList<TicketItemChoice> items MEMBER items)
    Q_PROPERTY(bool expressOffered MEMBER expressOffered)
    Q_PROPERTY(Money expressNet MEMBER expressNet)
public:
    QString id;
    QString number;
    QString product;
    QList<TicketItemChoice> items;
    bool expressOffered = false;
    Money expressNet;
    bool operator==(const TicketContractChoice &) const = default;
};

struct TicketInvoiceChoice {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QDate date MEMBER date)
public:
    QString id;
    QString number;
    QDate date;
    bool operator==(const TicketInvoiceChoice &) const = default;
};

/// A contact person of Kundendaten (R3-037).
struct TicketContactChoice {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
public:
    QString id;
    QString name;
    bool operator==(const TicketContactChoice &) const = default;
};

/// What the user may link a new ticket to (G-39).
struct TicketChoices {
    Q_GADGET
    Q_PROPERTY(QList<TicketContractChoice> contracts MEMBER contracts)
    Q_PROPERTY(QList<TicketInvoiceChoice> invoices MEMBER invoices)
    Q_PROPERTY(QList<TicketContactChoice> contacts MEMBER contacts)
public:
    QList<TicketContractChoice> contracts;
    QList<TicketInvoiceChoice> invoices;
    QList<TicketContactChoice> contacts;
    bool operator==(const TicketChoices &) const = default;
};
