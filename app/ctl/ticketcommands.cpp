#include "feedsource.h"
#include "jsoncodec.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>
#include <algorithm>

// tickets list|show|create|answer, for every role. Words are those of the contract between portal and client, as in its answers.

namespace
{
template <typename E>
QString word(E value)
{
    return JsonCodec::enumToWire(QMetaEnum::fromType<E>(), int(value));
}

Error unknown(const QString &name)
{
    return Error::make(Error::Kind::NotFound, QStringLiteral("not_found"), name);
}

QString text(const QDateTime &instant)
{
    return instant.isValid() ? instant.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QStringLiteral("-");
}

std::optional<Ticket> named(const CtlContext &context, const QString &name)
{
    for (const Ticket &ticket : context.graph().tickets().tickets())
        if (ticket.id == name || ticket.number == name)
            return ticket;
    return std::nullopt;
}

QJsonObject json(const CtlContext &context, const Ticket &ticket)
{
    QJsonObject object = JsonCodec::toJson(ticket);
    object.insert(QStringLiteral("archived"), context.graph().tickets().isArchived(ticket.id));
    return object;
}

/// By number or id; of a position, by name or id.
template <typename T>
const T *chosen(const QList<T> &list, const QString &wanted, QString T::*name)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T &one) { return one.id == wanted || one.*name == wanted; });
    return it == list.end() ? nullptr : &*it;
}

/// What --contract, --item, --invoice, --contact and --express name.
Result<void> link(const Arguments &arguments, const TicketChoices &choices, TicketRequest &request)
{
    if (arguments.has("contract")) {
        const auto *contract = chosen(choices.contracts, arguments.value("contract"), &TicketContractChoice::number);
        if (!contract)
            return fail(unknown(arguments.value("contract")));
        request.contractId = contract->id;
        const auto *item = chosen(contract->items, arguments.value("item"), &TicketItemChoice::name);
        if (arguments.has("item") && !item)
            return fail(unknown(arguments.value("item")));
        if (item)
            request.itemId = item->id;
    }
    if (arguments.has("invoice")) {
        const auto *invoice = chosen(choices.invoices, arguments.value("invoice"), &TicketInvoiceChoice::number);
        if (!invoice)
            return fail(unknown(arguments.value("invoice")));
        request.invoiceId = invoice->id;
    }
    if (arguments.has("contact")) {
        const auto *contact = chosen(choices.contacts, arguments.value("contact"), &TicketContactChoice::name);
        if (!contact)
            return fail(unknown(arguments.value("contact")));
        request.contactId = contact->id;
    }
    if (arguments.has("express")) {
        const auto price = Money::parse(arguments.value("express"));
        if (!price)
            return fail(Error::Kind::Invalid, QStringLiteral("invalid_parameter"), QStringLiteral("--express"));
        request.expressRepair = true;
        request.shownExpressNet = *price;
    }
    return {};
}

QCoro::Task<Result<QList<AttachmentWish>>> attach(CtlContext &context)
{
    QList<AttachmentWish> wishes;
    if (context.arguments.has("attach")) {
        const QString path = context.arguments.value("attach");
        const Result<Upload> upload = co_await context.graph().tickets().upload(path);
        if (!upload)
            co_return fail(upload.error());
        wishes.append({upload->id, QFileInfo(path).fileName()});
    }
    co_return wishes;
}

/// A script that runs again gives the same key again; then nothing is done twice.
QString key(const CtlContext &context)
{
    return context.arguments.has("key") ? context.arguments.value("key") : QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void tell(const CtlContext &context, const FeedSource &source, const Ticket &ticket)
{
    const Console &console = context.console;
    console.say(QStringLiteral("%1  %2  %3  %4").arg(ticket.number, word(ticket.kind), word(ticket.state), ticket.subject));
    if (ticket.contactSupport)
        console.say(QStringLiteral("  Please contact the support."));
    for (const TicketMessage &message : ticket.messages) {
        console.say(QStringLiteral("  %1  %2 %3").arg(text(message.at), word(message.author), message.name));
        console.say(QStringLiteral("    ") + QString(message.text).replace(u'\n', QStringLiteral("\n    ")));
        for (const TicketAttachment &file : message.attachments)
            console.say(QStringLiteral("    [%1, %2 bytes]").arg(file.fileName).arg(file.size));
    }
    console.answer(source.answer(QStringLiteral("ticket"), json(context, ticket)));
}
} // namespace

QCoro::Task<ExitCode> runTicketsList(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context, FeedSource::For::EveryRole);
    if (!source)
        co_return context.refuse(source.error());
    QJsonArray items;
    for (const Ticket &ticket : context.graph().tickets().tickets()) {
        items.append(json(context, ticket));
        const bool archived = context.graph().tickets().isArchived(ticket.id);
        context.console.say(QStringLiteral("%1  %2  %3 %4 %5")
                                .arg(ticket.number, text(ticket.changedAt),
                                     (archived ? QStringLiteral("archived") : word(ticket.state)).leftJustified(8),
                                     ticket.contactSupport ? QStringLiteral("!") : QStringLiteral(" "), ticket.subject));
    }
    context.console.answer(source->answer(QStringLiteral("items"), items));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runTicketsShow(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context, FeedSource::For::EveryRole);
    if (!source)
        co_return context.refuse(source.error());
    const auto ticket = named(context, context.arguments.word(2));
    if (!ticket)
        co_return context.refuse(unknown(context.arguments.word(2)));
    tell(context, *source, *ticket);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runTicketsCreate(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context, FeedSource::For::EveryRole);
    if (!source)
        co_return context.refuse(source.error());
    TicketRequest request;
    const QString kind = context.arguments.has("kind") ? context.arguments.value("kind") : QStringLiteral("fault");
    const auto known = JsonCodec::enumFromWire(QMetaEnum::fromType<Ticketing::TicketKind>(), kind);
    if (!known)
        co_return context.refuse(
            Error::make(Error::Kind::Invalid, QStringLiteral("invalid_parameter"), QStringLiteral("--kind")));
    request.kind = Ticketing::TicketKind(*known);
    request.subject = context.arguments.value("subject");
    request.text = context.arguments.value("text");
    const Result<TicketChoices> choices = co_await context.graph().tickets().choices();
    if (!choices)
        co_return context.refuse(choices.error());
    const Result<void> linked = link(context.arguments, *choices, request);
    if (!linked)
        co_return context.refuse(linked.error());
    const Result<QList<AttachmentWish>> files = co_await attach(context);
    if (!files)
        co_return context.refuse(files.error());
    request.attachments = *files;
    const Result<Ticket> made = co_await context.graph().tickets().create(request, key(context));
    if (!made)
        co_return context.refuse(made.error());
    tell(context, *source, *made);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> runTicketsAnswer(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context, FeedSource::For::EveryRole);
    if (!source)
        co_return context.refuse(source.error());
    const auto ticket = named(context, context.arguments.word(2));
    if (!ticket)
        co_return context.refuse(unknown(context.arguments.word(2)));
    const Result<QList<AttachmentWish>> files = co_await attach(context);
    if (!files)
        co_return context.refuse(files.error());
    TicketAnswer answer;
    answer.text = context.arguments.value("text");
    answer.attachments = *files;
    const Result<Ticket> sent = co_await context.graph().tickets().answer(ticket->id, answer, key(context));
    if (!sent)
        co_return context.refuse(sent.error());
    tell(context, *source, *sent);
    co_return ExitCode::Done;
}
