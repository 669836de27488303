#pragma once
#include "seattab.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class TextLabel;

/// »Leistungspaket« of a seat: the feature »Servicenummer« (R0-017), free and at once; another product costs and goes into the
/// Warenkorb.
class SeatPackageTab final : public SeatTab
{
    Q_OBJECT
public:
    explicit SeatPackageTab(QWidget *parent = nullptr);
    void show(const Seat &seat, const PbxLookup &pbx) override;
    void take(SeatSettings &draft) const override;
    void follow(const SeatSettings &draft, const PbxLookup &pbx) override;
    QWidget *field(const QString &pointer) const override;
    void setReason(const QString &whyNot) override;

Q_SIGNALS:
    void productWanted(const QString &code);

private:
    void refresh();

    QString m_whyNot;
    QString m_code;
    QList<SeatProduct> m_products;
    bool m_callback = false;
    TextLabel *m_product = nullptr;
    QCheckBox *m_feature = nullptr;
    TextLabel *m_exclusion = nullptr;
    TextLabel *m_title = nullptr;
    QComboBox *m_others = nullptr;
    TextLabel *m_price = nullptr;
    QPushButton *m_cart = nullptr;
};
