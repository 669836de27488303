#pragma once
#include <QWidget>

class LinesCard;
struct UiContext;

/// »cloud.phone Management« on the Startseite of an Administrator Telefonanlage: each contract with a telephone system, a click
/// opens the provider's web administration (R3-093). Absent for everybody else.
class PbxManagement final : public QWidget
{
    Q_OBJECT
public:
    explicit PbxManagement(const UiContext &context, QWidget *parent = nullptr);

private:
    void refresh();

    const UiContext &m_context;
    LinesCard *m_card = nullptr;
};
