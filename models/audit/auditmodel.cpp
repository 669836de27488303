#include "auditmodel.h"

#include "auditwords.h"
#include "displaytext.h"

namespace
{
using E = AuditEntry;

Column<E> column(const char *key, const char *title, std::function<QString(const E &)> text,
                 std::function<QVariant(const E &)> raw = {})
{
    return makeColumn<E>("AuditModel", key, title, std::move(text), std::move(raw));
}

QList<Column<E>> allColumns()
{
    QList<Column<E>> list{
        column(
            "at", QT_TRANSLATE_NOOP("AuditModel", "Time"), [](const E &e) { return DisplayText::instant(e.at); },
            [](const E &e) { return e.seq; }),
        column("origin", QT_TRANSLATE_NOOP("AuditModel", "Where"), [](const E &e) { return AuditWords::origin(e.origin); }),
        column("action", QT_TRANSLATE_NOOP("AuditModel", "What"), [](const E &e) { return AuditWords::action(e); }),
        column("object", QT_TRANSLATE_NOOP("AuditModel", "Object"), [](const E &e) { return AuditWords::object(e); }),
        column("who", QT_TRANSLATE_NOOP("AuditModel", "Who"), [](const E &e) { return AuditWords::who(e); }),
        column("order", QT_TRANSLATE_NOOP("AuditModel", "Order number"), [](const E &e) { return e.orderNumber; }),
        column("changes", QT_TRANSLATE_NOOP("AuditModel", "Changes"),
               [](const E &e) { return AuditWords::changes(e).join(QStringLiteral("; ")).replace(u'\n', QStringLiteral(", ")); }),
        column("remark", QT_TRANSLATE_NOOP("AuditModel", "Remark"), [](const E &e) { return AuditWords::remark(e); }),
        column(
            "number", QT_TRANSLATE_NOOP("AuditModel", "Entry"), [](const E &e) { return QString::number(e.seq); },
            [](const E &e) { return e.seq; }),
        column("hash", QT_TRANSLATE_NOOP("AuditModel", "Hash"), [](const E &e) { return e.hash; }),
    };
    list[1].tone = AuditWords::originTone;
    list[1].hint = AuditWords::remark;
    list[6].hint = [](const E &e) { return AuditWords::changes(e).join(u'\n'); };
    list[8].alignment = Qt::AlignRight | Qt::AlignVCenter;
    return list;
}
} // namespace

AuditModel::AuditModel(QObject *parent)
    : ColumnModel(
          allColumns(), [](const AuditEntry &entry) { return entry.id(); }, parent)
{
}
