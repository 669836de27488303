#include "callcontrolwords.h"

#include "displaytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace
{
QString say(const char *text)
{
    return QCoreApplication::translate("CallControlWords", text);
}
} // namespace

QString CallControlWords::sentence(const RecordControl &control)
{
    if (control.end == RecordControl::End::Missing)
        return say(QT_TRANSLATE_NOOP("CallControlWords",
                                     "The file is cut off: the record that ends it is missing, and calls may be, "
                                     "too. Ask for it once more."));
    const QLocale locale;
    QStringList words;
    if (control.rowsDiffer)
        words << say(QT_TRANSLATE_NOOP("CallControlWords", "In line %1 the file says that it holds %2 calls; %3 were read."))
                     .arg(locale.toString(control.line), locale.toString(*control.toldRows), locale.toString(control.rows));
    if (control.sumDiffers)
        words << say(QT_TRANSLATE_NOOP("CallControlWords",
                                       "In line %1 the file says that its calls cost %2; what was read costs %3."))
                     .arg(locale.toString(control.line), DisplayText::exactMoney(*control.toldSum),
                          DisplayText::exactMoney(control.sum));
    return words.join(u'\n');
}
