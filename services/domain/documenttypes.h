#pragma once
#include "documenttype.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <optional>

// Documents and the changes feed: bodies of api/openapi.yaml, one gadget per schema of the same name.

/// A document at the portal (R3-094…097). The amounts of an invoice are in its embedded XML, not here. `fileName` is shown as
/// text and never becomes a path.
struct Document {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(Contract::DocumentType type MEMBER type)
    Q_PROPERTY(Contract::DocumentVariant variant MEMBER variant)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QDate documentDate MEMBER documentDate)
    Q_PROPERTY(QDate periodFrom MEMBER periodFrom)
    Q_PROPERTY(QDate periodTo MEMBER periodTo)
    Q_PROPERTY(QString contractNumber MEMBER contractNumber)
    Q_PROPERTY(QString correctsNumber MEMBER correctsNumber)
    Q_PROPERTY(Contract::EvnKind evnKind MEMBER evnKind)
    Q_PROPERTY(QDate availableUntil MEMBER availableUntil)
    Q_PROPERTY(QString fileName MEMBER fileName)
    Q_PROPERTY(QString mediaType MEMBER mediaType)
    Q_PROPERTY(qint64 size MEMBER size)
    Q_PROPERTY(QString sha256 MEMBER sha256)
public:
    QString id;
    qint64 rev = 0;
    Contract::DocumentType type = Contract::DocumentType::Unknown;
    Contract::DocumentVariant variant = Contract::DocumentVariant::Unknown;
    QString number;
    QString title;
    QDate documentDate;
    QDate periodFrom;
    QDate periodTo;
    QString contractNumber;
    QString correctsNumber;
    Contract::EvnKind evnKind = Contract::EvnKind::Unknown;
    QDate availableUntil;
    QString fileName;
    QString mediaType;
    qint64 size = 0;
    QString sha256;
    bool operator==(const Document &) const = default;

    /// Days until the provider no longer has it, `availableUntil` being the last day it has: 1 on that day, 0 and less when it
    /// is gone. Empty: it stays. Every text and every warning counts by this.
    std::optional<int> daysUntilDeleted(const QDate &today) const;
};

/// One page of documents, newest first; `next` is the opaque cursor of the following page.
struct DocumentPage {
    Q_GADGET
    Q_PROPERTY(QList<Document> items MEMBER items)
    Q_PROPERTY(QString next MEMBER next)
public:
    QList<Document> items;
    QString next;
    bool operator==(const DocumentPage &) const = default;
};

/// One changed or removed resource: `kind` is document, profile, customer, catalogue, contract, self_care, order or ticket;
/// `resource` its whole new state (absent when removed).
struct Change {
    Q_GADGET
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(qint64 rev MEMBER rev)
    Q_PROPERTY(bool removed MEMBER removed)
    Q_PROPERTY(QJsonObject resource MEMBER resource)
public:
    QString kind;
    QString id;
    qint64 rev = 0;
    bool removed = false;
    QJsonObject resource;
    bool operator==(const Change &) const = default;
};

/// Answer of GET /v1/changes.
struct ChangePage {
    Q_GADGET
    Q_PROPERTY(QList<Change> items MEMBER items)
    Q_PROPERTY(QString cursor MEMBER cursor)
    Q_PROPERTY(bool hasMore MEMBER hasMore)
    Q_PROPERTY(bool snapshot MEMBER snapshot)
public:
    QList<Change> items;
    QString cursor;
    bool hasMore = false;
    bool snapshot = false;
    bool operator==(const ChangePage &) const = default;
};
