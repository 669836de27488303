#pragma once
class QDialog;

namespace DialogHeight
{
/// As high as its words need at its width. Qt asks them for the width they would like best, which may be a wider one: then the
/// last lines are cut off.
void fit(QDialog &dialog);
} // namespace DialogHeight
