#include "dialogheight.h"

#include <QDialog>
#include <QLayout>

void DialogHeight::fit(QDialog &dialog)
{
    QLayout *layout = dialog.layout();
    layout->activate();
    const int width =
        qBound(dialog.minimumWidth(), qMax(dialog.width(), layout->totalMinimumSize().width()), dialog.maximumWidth());
    dialog.resize(width, layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height());
}
