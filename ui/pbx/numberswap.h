#pragma once
#include "numberaction.h"

class QComboBox;

/// »Rufnummerntausch« (R1-008, G-14): an inactive number takes the place of this one at once; count and cost stay.
class NumberSwapPane final : public NumberAction
{
    Q_OBJECT
public:
    NumberSwapPane(const UiContext &context, PbxView &view, QWidget *parent);

private:
    void start() override;
    void go() override;
    void words() override;
    QString hindrance() const override;

    QComboBox *m_others = nullptr;
};
