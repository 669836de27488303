#include "auditwords.h"

#include "auditfields.h"

#include <QCoreApplication>
#include <QHash>

static QString say(const char *text)
{
    return QCoreApplication::translate("AuditWords", text);
}

namespace
{
using Origin = AuditEntry::Origin;

const char *actionWord(const QString &action)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("diversions"), QT_TRANSLATE_NOOP("AuditWords", "Call diversions changed")},
        {QStringLiteral("clip_numbers"), QT_TRANSLATE_NOOP("AuditWords", "CLIP numbers changed")},
        {QStringLiteral("registration"), QT_TRANSLATE_NOOP("AuditWords", "Multiple registration changed")},
        {QStringLiteral("sip_password"), QT_TRANSLATE_NOOP("AuditWords", "New SIP password")},
        {QStringLiteral("dsl_password"), QT_TRANSLATE_NOOP("AuditWords", "New DSL password")},
        {QStringLiteral("profile"), QT_TRANSLATE_NOOP("AuditWords", "Own profile changed")},
        {QStringLiteral("login_password"), QT_TRANSLATE_NOOP("AuditWords", "Password changed")},
        {QStringLiteral("grant_created"), QT_TRANSLATE_NOOP("AuditWords", "Device grant created")},
        {QStringLiteral("totp_enrolled"), QT_TRANSLATE_NOOP("AuditWords", "Authenticator app set up")},
        {QStringLiteral("totp_removed"), QT_TRANSLATE_NOOP("AuditWords", "Authenticator app removed")},
        {QStringLiteral("session_ended"), QT_TRANSLATE_NOOP("AuditWords", "Session ended")},
        {QStringLiteral("grant_deleted"), QT_TRANSLATE_NOOP("AuditWords", "Device grant ended")},
        {QStringLiteral("order"), QT_TRANSLATE_NOOP("AuditWords", "Ordered")},
        {QStringLiteral("order_voided"), QT_TRANSLATE_NOOP("AuditWords", "Order withdrawn before it was placed")},
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("AuditWords", "Customer data changed")},
        {QStringLiteral("dispatch"), QT_TRANSLATE_NOOP("AuditWords", "Dispatch of invoices changed")},
        {QStringLiteral("release_password"), QT_TRANSLATE_NOOP("AuditWords", "Kundenkennwort changed")},
        {QStringLiteral("user_created"), QT_TRANSLATE_NOOP("AuditWords", "User account created")},
        {QStringLiteral("user_changed"), QT_TRANSLATE_NOOP("AuditWords", "User account changed")},
        {QStringLiteral("user_deleted"), QT_TRANSLATE_NOOP("AuditWords", "User account deleted")},
        {QStringLiteral("ticket_created"), QT_TRANSLATE_NOOP("AuditWords", "Support ticket created")},
        {QStringLiteral("ticket_answered"), QT_TRANSLATE_NOOP("AuditWords", "Support ticket answered")},
        {QStringLiteral("cart_item_added"), QT_TRANSLATE_NOOP("AuditWords", "Put into the cart of the telephone system")},
        {QStringLiteral("cart_item_removed"), QT_TRANSLATE_NOOP("AuditWords", "Taken out of the cart of the telephone system")},
        {QStringLiteral("cart_release_requested"), QT_TRANSLATE_NOOP("AuditWords", "Release of the cart asked for")},
        {QStringLiteral("anywhere_changed"), QT_TRANSLATE_NOOP("AuditWords", "Anywhere portal changed")},
        {QStringLiteral("anywhere_deleted"), QT_TRANSLATE_NOOP("AuditWords", "Anywhere portal deleted")},
        {QStringLiteral("pbx_changed"), QT_TRANSLATE_NOOP("AuditWords", "Telephone system changed")},
        {QStringLiteral("pbx_group_changed"), QT_TRANSLATE_NOOP("AuditWords", "Group or location changed")},
        {QStringLiteral("seat_changed"), QT_TRANSLATE_NOOP("AuditWords", "Seat changed")},
        {QStringLiteral("voicemail_pin"), QT_TRANSLATE_NOOP("AuditWords", "Voicemail PIN set")},
        {QStringLiteral("seat_deleted"), QT_TRANSLATE_NOOP("AuditWords", "Seat deleted")},
        {QStringLiteral("number_changed"), QT_TRANSLATE_NOOP("AuditWords", "Number changed")},
        {QStringLiteral("number_deactivated"), QT_TRANSLATE_NOOP("AuditWords", "Number marked for deactivation")},
        {QStringLiteral("number_kept"), QT_TRANSLATE_NOOP("AuditWords", "Mark for deactivation taken back")},
        {QStringLiteral("number_swapped"), QT_TRANSLATE_NOOP("AuditWords", "Number swapped")},
        {QStringLiteral("number_assigned"), QT_TRANSLATE_NOOP("AuditWords", "Number assigned")},
        {QStringLiteral("fax_credentials"), QT_TRANSLATE_NOOP("AuditWords", "Fax credentials sent")},
        {QStringLiteral("blocking_profile_created"), QT_TRANSLATE_NOOP("AuditWords", "Blocking profile created")},
        {QStringLiteral("blocking_profile_changed"), QT_TRANSLATE_NOOP("AuditWords", "Blocking profile changed")},
        {QStringLiteral("blocking_profile_deleted"), QT_TRANSLATE_NOOP("AuditWords", "Blocking profile deleted")},
        {QStringLiteral("seat_template_created"), QT_TRANSLATE_NOOP("AuditWords", "Seat template created")},
        {QStringLiteral("seat_template_changed"), QT_TRANSLATE_NOOP("AuditWords", "Seat template changed")},
        {QStringLiteral("seat_template_deleted"), QT_TRANSLATE_NOOP("AuditWords", "Seat template deleted")},
        {QStringLiteral("pbx_user_created"), QT_TRANSLATE_NOOP("AuditWords", "User of the telephone system created")},
        {QStringLiteral("pbx_user_changed"), QT_TRANSLATE_NOOP("AuditWords", "User of the telephone system changed")},
        {QStringLiteral("pbx_user_deleted"), QT_TRANSLATE_NOOP("AuditWords", "User of the telephone system deleted")},
        {QStringLiteral("handover"), QT_TRANSLATE_NOOP("AuditWords", "Handed over")},
        {QStringLiteral("settings"), QT_TRANSLATE_NOOP("AuditWords", "Settings changed")},
        {QStringLiteral("cost_centres"), QT_TRANSLATE_NOOP("AuditWords", "Cost centres of calls changed")},
        {QStringLiteral("call_limits"), QT_TRANSLATE_NOOP("AuditWords", "Limits of calls changed")},
        {QStringLiteral("finding_muted"), QT_TRANSLATE_NOOP("AuditWords", "Finding among the calls muted")},
        {QStringLiteral("finding_unmuted"), QT_TRANSLATE_NOOP("AuditWords", "Finding among the calls no longer muted")},
        {QStringLiteral("archive_mark"), QT_TRANSLATE_NOOP("AuditWords", "Mark set or cleared")},
        {QStringLiteral("archive_adopted"), QT_TRANSLATE_NOOP("AuditWords", "File taken from another archive")},
        {QStringLiteral("archive_masked"), QT_TRANSLATE_NOOP("AuditWords", "Masked by the retention rule")},
        {QStringLiteral("archive_masked_copy"), QT_TRANSLATE_NOOP("AuditWords", "Masked copy written")},
        {QStringLiteral("archive_removed"), QT_TRANSLATE_NOOP("AuditWords", "Removed by the retention rule")},
        {QStringLiteral("appeared"), QT_TRANSLATE_NOOP("AuditWords", "New")},
        {QStringLiteral("changed"), QT_TRANSLATE_NOOP("AuditWords", "Changed")},
        {QStringLiteral("vanished"), QT_TRANSLATE_NOOP("AuditWords", "Gone")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("AuditWords", "Other change")},
    };
    return words.value(action, nullptr);
}
} // namespace

QString AuditWords::action(const AuditEntry &entry)
{
    const char *word = actionWord(entry.action);
    return word ? say(word) : entry.action;
}

QString AuditWords::kind(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("contract"), QT_TRANSLATE_NOOP("AuditWords", "Contract")},
        {QStringLiteral("self_care"), QT_TRANSLATE_NOOP("AuditWords", "Contract settings")},
        {QStringLiteral("order"), QT_TRANSLATE_NOOP("AuditWords", "Order")},
        {QStringLiteral("profile"), QT_TRANSLATE_NOOP("AuditWords", "Own profile")},
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("AuditWords", "Customer")},
        {QStringLiteral("user"), QT_TRANSLATE_NOOP("AuditWords", "User account")},
        {QStringLiteral("users"), QT_TRANSLATE_NOOP("AuditWords", "User account")},
        {QStringLiteral("ticket"), QT_TRANSLATE_NOOP("AuditWords", "Support ticket")},
        {QStringLiteral("tickets"), QT_TRANSLATE_NOOP("AuditWords", "Support ticket")},
        {QStringLiteral("cart_item"), QT_TRANSLATE_NOOP("AuditWords", "Item of the cart")},
        {QStringLiteral("anywhere_portal"), QT_TRANSLATE_NOOP("AuditWords", "Anywhere portal")},
        {QStringLiteral("pbx_system"), QT_TRANSLATE_NOOP("AuditWords", "Telephone system")},
        {QStringLiteral("pbx_group"), QT_TRANSLATE_NOOP("AuditWords", "Group/location")},
        {QStringLiteral("seat"), QT_TRANSLATE_NOOP("AuditWords", "Seat")},
        {QStringLiteral("pbx_number"), QT_TRANSLATE_NOOP("AuditWords", "Number")},
        {QStringLiteral("blocking_profile"), QT_TRANSLATE_NOOP("AuditWords", "Blocking profile")},
        {QStringLiteral("seat_template"), QT_TRANSLATE_NOOP("AuditWords", "Seat template")},
        {QStringLiteral("pbx_user"), QT_TRANSLATE_NOOP("AuditWords", "User of the telephone system")},
        {QStringLiteral("session"), QT_TRANSLATE_NOOP("AuditWords", "Session")},
        {QStringLiteral("device_grant"), QT_TRANSLATE_NOOP("AuditWords", "Device grant")},
        {QStringLiteral("settings"), QT_TRANSLATE_NOOP("AuditWords", "Settings")},
        {QStringLiteral("archive"), QT_TRANSLATE_NOOP("AuditWords", "Archive")},
        {QStringLiteral("cost_centres"), QT_TRANSLATE_NOOP("AuditWords", "Cost centres")},
        {QStringLiteral("call_limits"), QT_TRANSLATE_NOOP("AuditWords", "Limits of calls")},
        {QStringLiteral("call_finding"), QT_TRANSLATE_NOOP("AuditWords", "Call records")},
    };
    const char *word = words.value(kind, nullptr);
    return word ? say(word) : kind;
}

QString AuditWords::object(const AuditEntry &entry)
{
    const QString name = entry.title.isEmpty() ? entry.objectId : entry.title;
    // That it concerns the contract's settings is said by the action.
    const QString what = kind(entry.kind == QLatin1String("self_care") ? QStringLiteral("contract") : entry.kind);
    return name.isEmpty() ? what : QStringLiteral("%1 %2").arg(what, name);
}

QString AuditWords::origin(Origin origin)
{
    switch (origin) {
    case Origin::Here:
        return say(QT_TRANSLATE_NOOP("AuditWords", "made here"));
    case Origin::Order:
        return say(QT_TRANSLATE_NOOP("AuditWords", "by an order"));
    case Origin::Outside:
        break;
    }
    return say(QT_TRANSLATE_NOOP("AuditWords", "changed outside"));
}

Tone AuditWords::originTone(const AuditEntry &entry)
{
    if (entry.outcome == AuditEntry::Outcome::Unknown)
        return Tone::Bad;
    return entry.origin == Origin::Outside ? Tone::Warning : entry.origin == Origin::Order ? Tone::Info : Tone::Neutral;
}

QString AuditWords::who(const AuditEntry &entry)
{
    if (!entry.who.isEmpty())
        return entry.who;
    return entry.origin == Origin::Here ? say(QT_TRANSLATE_NOOP("AuditWords", "not signed in"))
                                        : say(QT_TRANSLATE_NOOP("AuditWords", "not known"));
}

QString AuditWords::field(const QString &name)
{
    return AuditFields::name(name);
}

QString AuditWords::value(const QString &field, const QJsonValue &value)
{
    return AuditFields::value(field, value);
}

QStringList AuditWords::changes(const AuditEntry &entry)
{
    QStringList names = entry.before.keys() + entry.after.keys();
    names.removeDuplicates();
    QStringList lines;
    for (const QString &name : std::as_const(names)) {
        const QString after = value(name, entry.after.value(name));
        if (entry.before.isEmpty())
            lines << QStringLiteral("%1: %2").arg(field(name), after);
        else
            lines << QStringLiteral("%1: %2 → %3").arg(field(name), value(name, entry.before.value(name)), after);
    }
    return lines;
}

QString AuditWords::remark(const AuditEntry &entry)
{
    if (entry.outcome == AuditEntry::Outcome::Unknown)
        return say(QT_TRANSLATE_NOOP(
            "AuditWords", "It was sent, and no answer came: whether the portal did it shows at the next look at the provider."));
    if (entry.reason == QLatin1String("answer_lost"))
        return say(QT_TRANSLATE_NOOP("AuditWords", "The answer was lost; the portal had done it."));
    if (entry.action.endsWith(QLatin1String("_password")))
        return say(QT_TRANSLATE_NOOP("AuditWords", "Passwords are never recorded."));
    if (entry.origin == Origin::Outside)
        return say(QT_TRANSLATE_NOOP("AuditWords", "Found at the portal; it was not made with this program and this profile."));
    return entry.reason;
}

QString AuditWords::check(const AuditCheck &check)
{
    if (!check.chainGood && check.firstBad > 0)
        return say(QT_TRANSLATE_NOOP("AuditWords",
                                     "The trail has been tampered with: entry %1 does not follow from the one before."))
            .arg(check.firstBad);
    if (!check.chainGood)
        return say(
            QT_TRANSLATE_NOOP("AuditWords", "The trail has been tampered with: its end is missing, or it was written anew."));
    const QString good = QCoreApplication::translate("AuditWords", "%n entries, each follows from the one before.", nullptr,
                                                     int(check.head.count));
    if (check.tailProven || check.head.count == 0)
        return good;
    return good + u' ' +
           say(QT_TRANSLATE_NOOP("AuditWords", "That none is missing at the end is not provable without a keychain."));
}
