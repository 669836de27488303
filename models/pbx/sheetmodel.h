#pragma once
#include "largemodel.h"

/// One line of the preview of an import: a cell that differs, or why a row is not taken over, and what became of it.
struct SheetLine {
    int number = 0; ///< place in the list
    int line = 0;
    QString key;
    QString column;
    QString before;
    QString after;
    QString state;
    Tone tone = Tone::Neutral;
    bool operator==(const SheetLine &) const = default;
};

class SheetModel final : public LargeModel<SheetLine>
{
    Q_OBJECT
public:
    explicit SheetModel(QObject *parent = nullptr);
    /// Why a row is not taken over, by the code of its fault.
    static QString reason(const QString &code, const QStringList &params);
};
