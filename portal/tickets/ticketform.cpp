#include "ticketform.h"

#include "accountrules.h"

#include <algorithm>

namespace
{
[[noreturn]] void refuse(const QString &pointer, const char *code, const QStringList &params = {})
{
    throw Problem(400, "invalid_body").withField(pointer, code, params);
}

bool isControl(QChar c, bool lines)
{
    return c.category() == QChar::Other_Control && !(lines && (c == u'\n' || c == u'\r' || c == u'\t'));
}

void require(const QString &text, const QString &pointer, int maximum, bool lines)
{
    if (text.trimmed().isEmpty())
        refuse(pointer, "too_short", {QStringLiteral("1")});
    if (AccountRules::length(text) > maximum)
        refuse(pointer, "too_long", {QString::number(maximum)});
    if (std::any_of(text.begin(), text.end(), [lines](QChar c) { return isControl(c, lines); }))
        refuse(pointer, "invalid");
}
} // namespace

void TicketForm::requireSubject(const Rules &rules, const QString &subject)
{
    if (rules.refuses(Rule::TicketForm))
        require(subject, QStringLiteral("/subject"), Ticket::subjectMax, false);
}

void TicketForm::requireText(const Rules &rules, const QString &text)
{
    if (rules.refuses(Rule::TicketForm))
        require(text, QStringLiteral("/text"), Ticket::textMax, true);
}

void TicketForm::requireNames(const Rules &rules, const QList<AttachmentWish> &attachments)
{
    if (!rules.refuses(Rule::TicketAttachmentName))
        return;
    if (attachments.size() > Ticket::attachmentsMax)
        refuse(QStringLiteral("/attachments"), "too_long", {QString::number(Ticket::attachmentsMax)});
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const QString &name = attachments[i].fileName;
        const auto pointer = QStringLiteral("/attachments/%1/fileName").arg(i);
        require(name, pointer, Ticket::fileNameMax, false);
        if (name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.'))
            refuse(pointer, "invalid");
    }
}
