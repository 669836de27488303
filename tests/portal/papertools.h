#pragma once
#include "money.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

/// Reads issued papers with the tools an accountant's software would use, none of them ours.
namespace PaperTools
{
/// Standard output of a program; `code` takes its exit code, -1 when it did not run.
QByteArray run(const QString &program, const QStringList &arguments, int *code = nullptr);
/// 0: `qpdf --check` found nothing.
int qpdfCheck(const QByteArray &pdf);
/// The PDF with everything readable (`qpdf --qdf`).
QByteArray unpacked(const QByteArray &pdf);
/// Laid-out text of all pages; every blank is a plain one.
QString text(const QByteArray &pdf);
/// An amount as text() gives it: "1.284,60 €".
QString shown(Money amount);
/// Names that `pdfdetach -list` tells.
QStringList attachments(const QByteArray &pdf);
QByteArray attachment(const QByteArray &pdf, const QString &name);
/// xmllint: well-formed.
bool isWellFormed(const QByteArray &xml);

/// Texts of an XML by path without prefixes ("SupplyChainTradeTransaction/…/LineTotalAmount"), in order.
class Leaves
{
public:
    explicit Leaves(const QByteArray &xml);
    /// All whose path ends like this, element by element.
    QStringList all(const QString &tail) const;
    QString one(const QString &tail) const;
    Money amount(const QString &tail) const;
    Money sum(const QString &tail) const;

private:
    QList<std::pair<QString, QString>> m_leaves;
};

/// "232,7887" of an EVN.
Money germanAmount(const QString &text);
/// Rows of an EVN (CSV), fields split, without the heading.
QList<QStringList> evnRows(const QByteArray &csv);
Money evnSum(const QByteArray &csv);
/// "Summe netto 128,4548 EUR · 1269 Verbindungen" of an EVN (PDF).
std::pair<Money, int> evnPdfSummary(const QByteArray &pdf);
} // namespace PaperTools
