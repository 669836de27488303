#pragma once
#include "columnmodel.h"
#include "selfcaretypes.h"

/// CLIP numbers with who confirmed the right to use them (G-25); ids are the numbers.
class ClipNumbersModel final : public ColumnModel<ClipNumber>
{
    Q_OBJECT
public:
    explicit ClipNumbersModel(QObject *parent = nullptr);
};
