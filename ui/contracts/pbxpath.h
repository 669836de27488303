#pragma once
#include <QWidget>

class TextLabel;

/// Where cloud.phone diverts: in the PBX, not in the portal (R3-065).
class PbxPath final : public QWidget
{
    Q_OBJECT
public:
    explicit PbxPath(QWidget *parent = nullptr);

private:
    TextLabel *m_text;
};
