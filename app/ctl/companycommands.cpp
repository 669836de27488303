#include "feedsource.h"
#include "jsoncodec.h"

// company show. Words are those of the contract between portal and client, as in its answers.

QCoro::Task<ExitCode> runCompanyShow(CtlContext &context)
{
    const Result<FeedSource> source = co_await FeedSource::open(context);
    if (!source)
        co_return context.refuse(source.error());
    const auto record = context.graph().contracts().customer();
    if (!record) // no Administrator Kundenportal
        co_return context.refuse(Error::make(Error::Kind::Forbidden, QStringLiteral("forbidden")));
    const auto word = [](Company::DispatchMode mode) {
        return JsonCodec::enumToWire(QMetaEnum::fromType<Company::DispatchMode>(), int(mode));
    };
    const Console &console = context.console;
    console.say(QStringLiteral("%1  %2  %3, %4 %5")
                    .arg(record->customerNumber, record->companyName, record->street, record->postCode, record->city));
    console.say(QStringLiteral("  %1  %2").arg(record->email, record->mainNumber));
    for (const ContactPerson &person : record->contacts)
        console.say(QStringLiteral("  %1  %2  %3  (%4)")
                        .arg(person.name, person.phone, person.email, person.roles.join(QStringLiteral(", "))));
    console.say(QStringLiteral("  invoices: %1, %2 EUR net a month").arg(word(record->dispatch), record->dispatchNet.toString()));
    if (record->nextDispatchFrom.isValid())
        console.say(QStringLiteral("  from %1: %2, %3 EUR net a month")
                        .arg(record->nextDispatchFrom.toString(Qt::ISODate), word(record->nextDispatch),
                             record->nextDispatchNet.toString()));
    console.answer(source->answer(QStringLiteral("company"), JsonCodec::toJson(*record)));
    co_return ExitCode::Done;
}
