#include "verifywords.h"

#include <QCoreApplication>

bool VerifyWords::good(const VerifyReport &report)
{
    return report.chainGood && report.differences.isEmpty();
}

QString VerifyWords::text(const VerifyReport &report)
{
    QString text = QCoreApplication::translate("VerifyWords", "%n file(s) checked.", nullptr, report.checked);
    if (report.removedByRule > 0)
        text += u' ' + QCoreApplication::translate("VerifyWords", "%n removed by rule.", nullptr, report.removedByRule);
    if (!report.chainGood)
        text += u' ' + QCoreApplication::translate("VerifyWords", "The journal has been tampered with.");
    const qsizetype count = report.differences.size();
    if (count > 0) {
        const auto &first = report.differences.first();
        const QString what = first.what == QLatin1String("missing") ? QCoreApplication::translate("VerifyWords", "missing")
                             : first.what == QLatin1String("changed")
                                 ? QCoreApplication::translate("VerifyWords", "changed")
                                 : QCoreApplication::translate("VerifyWords", "not in the journal");
        text += u' ' + QCoreApplication::translate("VerifyWords", "%n difference(s), the first: %1 (%2).", nullptr, int(count))
                           .arg(first.path, what);
    }
    if (good(report))
        text += u' ' + (report.tailProven
                            ? QCoreApplication::translate("VerifyWords", "Every one matches the journal.")
                            : QCoreApplication::translate(
                                  "VerifyWords", "Every one matches the journal; its tail is not provable without a keychain."));
    return text;
}
