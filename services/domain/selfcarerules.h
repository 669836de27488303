#pragma once
#include "contracttypes.h"
#include "quoteproblem.h"
#include "selfcaretypes.h"

#include <QSet>

/// What a customer may configure himself, checked alike by portal and client. Pointers lead into the bodies of the three PUT
/// routes. Whether the contract has the feature at all is asked elsewhere.
class SelfCareRules
{
public:
    /// `porting`: numbers ordered for porting beside those of the contract that are being ported in (R0-014).
    explicit SelfCareRules(const ServiceContract &contract, const QStringList &porting = {});

    /// target_form, target_refused, target_loop, number_unknown, extension_unknown, number_twice (R3-060…063, G-18).
    QList<QuoteProblem> diversions(const QList<Diversion> &items) const;
    /// clip_number_form, clip_number_ported, entitlement_required, number_twice (R0-013…015).
    QList<QuoteProblem> clipNumbers(const QList<ClipNumber> &items) const;
    /// registration_addresses (R3-067).
    QList<QuoteProblem> registration(const Registration &registration) const;

    /// The same lists with every number in E.164 and every address in one form; what cannot be read stays.
    static QList<Diversion> normalised(QList<Diversion> items);
    static QList<ClipNumber> normalised(QList<ClipNumber> items);
    static Registration normalised(Registration registration);
    /// Possible, but worth a warning: the target lies abroad (G-18).
    static bool isForeign(const QString &target);

private:
    bool isPorting(const QString &e164) const;

    QList<NumberObject> m_numbers;
    QSet<QString> m_porting;
};
