#include "orderstage.h"

#include <QJsonArray>
#include <QTest>

using Ordering::NumberOffer;

/// Each business rule of an order at the real portal, from both sides: a forged client is refused by its code and nothing
/// changes, the order beside it is taken.
class tst_OrderRules : public QObject
{
    Q_OBJECT
    std::unique_ptr<OrderStage> m_stage;

    OrderRequest options(const QString &contract, const QList<QuantityWish> &wishes, const QStringList &ticks = {}) const
    {
        OrderRequest r = m_stage->request(contract);
        r.quantities = wishes;
        r.acknowledgements = ticks;
        return r;
    }
    OrderRequest channels(const QString &contract, int total, const QStringList &ticks = {}) const
    {
        return options(contract, {OrderStage::wish(QStringLiteral("voice_channel"), total)}, ticks);
    }
    OrderRequest adding(const QString &contract, const NumberAddition &addition) const
    {
        OrderRequest r = m_stage->request(contract);
        r.numberAdditions = {addition};
        return r;
    }
    OrderRequest removing(const QString &contract, const QStringList &ids, bool ticked = true) const
    {
        OrderRequest r = m_stage->request(contract);
        r.numberRemovals = ids;
        if (ticked)
            r.acknowledgements = {QStringLiteral("number_removal")};
        return r;
    }
    /// "201", or "422 code pointer param".
    QString answerTo(const OrderRequest &request) const
    {
        const ServiceContract before = m_stage->contract(request.contractId);
        const int orders = m_stage->rows(QStringLiteral("orders")), mails = m_stage->rows(QStringLiteral("outbox"));
        const HttpAnswer answer = m_stage->order(m_stage->priced(request));
        if (answer.status == 201)
            return QStringLiteral("201");
        if (!(m_stage->contract(request.contractId) == before) || m_stage->rows(QStringLiteral("orders")) != orders ||
            m_stage->rows(QStringLiteral("outbox")) != mails)
            return QStringLiteral("refused, and yet something changed");
        const QJsonObject first = answer.json().value(QStringLiteral("errors")).toArray().first().toObject();
        QString text =
            QString::number(answer.status) + u' ' + answer.code() + u' ' + first.value(QStringLiteral("pointer")).toString();
        for (const QJsonValue &param : first.value(QStringLiteral("params")).toArray())
            text += u' ' + param.toString();
        return text.trimmed();
    }
    QStringList numberIds(const QString &contract) const
    {
        QStringList ids;
        for (const NumberObject &number : m_stage->contract(contract).numbers)
            ids << number.id;
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<OrderStage>();
        QVERIFY2(m_stage->start(), m_stage->portal.log().constData());
    }

    void R3_052_R3_053_stateOfTheContract();
    void R3_073_G_03_additionsOnly();
    void R3_073_R3_081_noticesAreTicked();
    void R3_075_G_19_lastNumber();
    void R3_045_G_04_term();
    void R3_083_quantities();
    void G_38_R3_082_bookable();
    void R3_087_nothingToOrder();
    void R3_078_R3_079_papersOfNumbers();
    void G_21_uploadOfSomethingElse();
    void R3_074_numbersOnlyWhereTheyBelong();
    void R3_077_oneToTen();
    void R3_080_numbersThatCannotBeRemoved();
    void R3_079_portedNumber();
    void R3_076_sixWays();
    void R3_070_contractHasChanged();
    void R3_084_pricesThatWereShown();
};

void tst_OrderRules::R3_052_R3_053_stateOfTheContract()
{
    for (const QString &contract : {m_stage->contracts.blocked, m_stage->contracts.ended})
        QCOMPARE(answerTo(channels(contract, 9)), QStringLiteral("422 contract_not_changeable /contractId"));
    QCOMPARE(answerTo(channels(m_stage->contracts.trunk, 9)), QStringLiteral("201"));
}

void tst_OrderRules::R3_073_G_03_additionsOnly()
{
    const QString pending = m_stage->contracts.pending;
    const QStringList ticks{QStringLiteral("pending_costs"), QStringLiteral("number_removal")};
    QCOMPARE(answerTo(channels(pending, 7, ticks)), QStringLiteral("422 additions_only /quantities/0/quantity"));
    OrderRequest removal = removing(pending, numberIds(pending).mid(1));
    removal.acknowledgements = ticks;
    QCOMPARE(answerTo(removal), QStringLiteral("422 additions_only /numberRemovals/0"));
    QCOMPARE(answerTo(channels(pending, 9, ticks)), QStringLiteral("201"));
}

void tst_OrderRules::R3_073_R3_081_noticesAreTicked()
{
    const QString pending = m_stage->contracts.pending, trunk = m_stage->contracts.trunk;
    QCOMPARE(answerTo(channels(pending, 9)), QStringLiteral("422 acknowledgement_required /acknowledgements pending_costs"));
    QCOMPARE(answerTo(channels(pending, 9, {QStringLiteral("pending_costs")})), QStringLiteral("201"));
    const QStringList one = numberIds(trunk).mid(1);
    QCOMPARE(answerTo(removing(trunk, one, false)),
             QStringLiteral("422 acknowledgement_required /acknowledgements number_removal"));
    QCOMPARE(answerTo(removing(trunk, one)), QStringLiteral("201"));
}

void tst_OrderRules::R3_075_G_19_lastNumber()
{
    const QString trunk = m_stage->contracts.trunk;
    const QStringList both = numberIds(trunk);
    QCOMPARE(answerTo(removing(trunk, both)), QStringLiteral("422 last_number /numberRemovals"));
    OrderRequest swapped = removing(trunk, both);
    swapped.numberAdditions = {m_stage->numbers(trunk, NumberOffer::PortedSingle, 1)};
    QCOMPARE(answerTo(swapped), QStringLiteral("422 last_number /numberRemovals")); // a porting may fail
    QCOMPARE(answerTo(removing(trunk, both.mid(1))), QStringLiteral("201"));
    QCOMPARE(answerTo(removing(trunk, both.mid(0, 1))), QStringLiteral("422 last_number /numberRemovals")); // one order later
    swapped = removing(trunk, both.mid(0, 1));
    swapped.numberAdditions = {m_stage->numbers(trunk, NumberOffer::NationalSingle, 1)};
    QCOMPARE(answerTo(swapped), QStringLiteral("201"));
}

void tst_OrderRules::R3_045_G_04_term()
{
    // minimum term 2026-06-01 … 2027-05-31
    QCOMPARE(answerTo(channels(m_stage->contracts.fresh, 7)).section(u' ', 0, 2),
             QStringLiteral("422 term_running /quantities/0/quantity"));
    QCOMPARE(answerTo(removing(m_stage->contracts.fresh, numberIds(m_stage->contracts.fresh).mid(1))).section(u' ', 0, 2),
             QStringLiteral("422 term_running /numberRemovals/0"));
    QCOMPARE(answerTo(channels(m_stage->contracts.trunk, 7)), QStringLiteral("201"));
    ContractItem reduced = m_stage->contract(m_stage->contracts.trunk).items.at(1);
    QCOMPARE(reduced.quantity, 8); // until its day
    QCOMPARE(reduced.plannedQuantity, 7);
    QVERIFY(reduced.plannedFrom > QDate(2026, 12, 14));
}

void tst_OrderRules::R3_083_quantities()
{
    const QString trunk = m_stage->contracts.trunk;
    QCOMPARE(answerTo(channels(trunk, 51)), QStringLiteral("422 quantity_out_of_range /quantities/0/quantity"));
    OrderRequest twice = channels(trunk, 9);
    twice.quantities << twice.quantities.first();
    QCOMPARE(answerTo(twice), QStringLiteral("422 quantity_out_of_range /quantities/1/quantity"));
    QCOMPARE(answerTo(options(trunk, {OrderStage::wish(QStringLiteral("once"), 2)})),
             QStringLiteral("422 quantity_out_of_range /quantities/0/quantity"));
    QCOMPARE(answerTo(channels(trunk, 50)), QStringLiteral("201"));
    int total = 0; // 8, and 42 more
    for (const ContractItem &item : m_stage->contract(trunk).items)
        total += item.productCode == u"voice_channel" ? item.quantity : 0;
    QCOMPARE(total, 50);
}

void tst_OrderRules::G_38_R3_082_bookable()
{
    const QString trunk = m_stage->contracts.trunk;
    for (const char *code : {"express_repair", "seat_best", "no_such_option"})
        QCOMPARE(answerTo(options(trunk, {OrderStage::wish(QLatin1String(code), 1)})),
                 QStringLiteral("422 not_bookable /quantities/0/quantity"));
    QCOMPARE(answerTo(options(trunk, {OrderStage::wish(QStringLiteral("once"), 1)})), QStringLiteral("201"));
}

void tst_OrderRules::R3_087_nothingToOrder()
{
    QCOMPARE(answerTo(m_stage->request(m_stage->contracts.trunk)), QStringLiteral("422 nothing_to_order /quantities"));
    QCOMPARE(answerTo(channels(m_stage->contracts.trunk, 8)), QStringLiteral("422 nothing_to_order /quantities"));
}

void tst_OrderRules::R3_078_R3_079_papersOfNumbers()
{
    const QString trunk = m_stage->contracts.trunk;
    for (const auto kind : {NumberOffer::LocalSingle, NumberOffer::PortedSingle}) {
        NumberAddition addition = m_stage->numbers(trunk, kind, 1, false);
        const QString upload = addition.uploadId;
        addition.uploadId.clear();
        QCOMPARE(answerTo(adding(trunk, addition)), QStringLiteral("422 upload_required /numberAdditions/0/uploadId"));
        addition.uploadId = upload;
        QCOMPARE(answerTo(adding(trunk, addition)), QStringLiteral("201"));
    }
    QCOMPARE(answerTo(adding(trunk, m_stage->numbers(trunk, NumberOffer::LocalSingle, 1, true))), QStringLiteral("201"));
}

void tst_OrderRules::G_21_uploadOfSomethingElse()
{
    const QString trunk = m_stage->contracts.trunk;
    const QString wrong = QStringLiteral("422 upload_invalid /numberAdditions/0/uploadId");
    NumberAddition addition = m_stage->numbers(trunk, NumberOffer::PortedSingle, 1);
    const QString good = addition.uploadId;
    addition.uploadId = OrderStage::newKey();
    QCOMPARE(answerTo(adding(trunk, addition)), wrong);
    addition.uploadId = m_stage->upload(QStringLiteral("address_proof"));
    QCOMPARE(answerTo(adding(trunk, addition)), wrong);
    addition.uploadId = good;
    QCOMPARE(answerTo(adding(trunk, addition)), QStringLiteral("201"));
    QCOMPARE(m_stage->rows(QStringLiteral("uploads WHERE order_id IS NOT NULL")), 1);
    QCOMPARE(answerTo(adding(trunk, addition)), wrong); // it belongs to an order
    addition.uploadId = m_stage->upload(QStringLiteral("porting_form"));
    QVERIFY(m_stage->portal.advanceClock(24 * 3600 + 1));
    m_stage->http = m_stage->portal.client(m_stage->portal.signIn());
    QCOMPARE(answerTo(adding(trunk, addition)), wrong);                               // too old
    QCOMPARE(m_stage->rows(QStringLiteral("uploads WHERE order_id IS NOT NULL")), 1); // an order's stay
}

void tst_OrderRules::R3_074_numbersOnlyWhereTheyBelong()
{
    NumberAddition addition = m_stage->numbers(m_stage->contracts.trunk, NumberOffer::NationalSingle, 1);
    QCOMPARE(answerTo(adding(m_stage->contracts.trunk, addition)), QStringLiteral("201"));
    addition.locationId = m_stage->contract(m_stage->contracts.cloud).locations.first().id;
    QCOMPARE(answerTo(adding(m_stage->contracts.cloud, addition)), QStringLiteral("422 numbers_not_addable /numberAdditions/0"));
}

void tst_OrderRules::R3_077_oneToTen()
{
    const QString trunk = m_stage->contracts.trunk;
    const auto singles = [&](int many) { return adding(trunk, m_stage->numbers(trunk, NumberOffer::NationalSingle, many)); };
    QCOMPARE(answerTo(singles(0)), QStringLiteral("422 number_count /numberAdditions/0/count"));
    QCOMPARE(answerTo(singles(11)), QStringLiteral("422 number_count /numberAdditions/0/count"));
    QCOMPARE(answerTo(singles(1)), QStringLiteral("201"));
    QCOMPARE(answerTo(singles(10)), QStringLiteral("201"));
    QCOMPARE(m_stage->contract(trunk).numbers.size(), 2 + 11);
}

void tst_OrderRules::R3_080_numbersThatCannotBeRemoved()
{
    const QString trunk = m_stage->contracts.trunk, unknown = QStringLiteral("422 number_unknown /numberRemovals/0");
    QCOMPARE(answerTo(removing(trunk, {OrderStage::newKey()})), unknown);
    QCOMPARE(answerTo(removing(trunk, numberIds(m_stage->contracts.fresh).mid(1))), unknown);
    m_stage->edit(trunk, [](ServiceContract &c) { c.numbers.last().state = Ordering::NumberState::PortingOut; });
    QCOMPARE(answerTo(removing(trunk, numberIds(trunk).mid(1))), unknown); // R3-081: it would be lost
    m_stage->edit(trunk, [](ServiceContract &c) { c.numbers.last().state = Ordering::NumberState::Active; });
    QCOMPARE(answerTo(removing(trunk, numberIds(trunk).mid(1))), QStringLiteral("201"));
    QCOMPARE(answerTo(removing(trunk, numberIds(trunk).mid(1))), unknown); // once is enough
}

void tst_OrderRules::R3_079_portedNumber()
{
    const QString trunk = m_stage->contracts.trunk;
    NumberAddition addition = m_stage->numbers(trunk, NumberOffer::PortedBlock, 10);
    for (const char *first : {"", "0221998877", "+4312345678", "+49022199887"}) {
        addition.first = QString::fromLatin1(first);
        QCOMPARE(answerTo(adding(trunk, addition)), QStringLiteral("422 target_form /numberAdditions/0/first"));
    }
    addition.first = QStringLiteral("+4922199887700");
    QCOMPARE(answerTo(adding(trunk, addition)), QStringLiteral("201"));
}

void tst_OrderRules::R3_076_sixWays()
{
    const QString trunk = m_stage->contracts.trunk;
    OrderRequest request = m_stage->request(trunk);
    for (const auto kind : {NumberOffer::NationalBlock, NumberOffer::NationalSingle, NumberOffer::LocalBlock,
                            NumberOffer::LocalSingle, NumberOffer::PortedBlock, NumberOffer::PortedSingle})
        request.numberAdditions << m_stage->numbers(trunk, kind, 10, false);
    request.numberAdditions.last().first = QStringLiteral("+4922199887800");
    const Order order = m_stage->ordered(request);
    QCOMPARE(order.items.size(), 6);
    const QList<NumberObject> all = m_stage->contract(trunk).numbers.mid(2);
    QCOMPARE(all.size(), 1 + 10 + 1 + 10 + 1 + 10);
    QSet<QString> firsts;
    for (const NumberObject &number : all)
        firsts << number.first;
    QCOMPARE(firsts.size(), all.size());
    QVERIFY(all[0].first.startsWith(QStringLiteral("+4932")) && all[0].first.endsWith(u'0') && all[0].count == 10);
    QVERIFY(all[1].first.startsWith(QStringLiteral("+4932")) && all[1].count == 1);
    QVERIFY(all[11].first.startsWith(QStringLiteral("+49228"))); // Bonn
    QCOMPARE(all[11].state, Ordering::NumberState::Ordered);
    QCOMPARE(all[22].first, QStringLiteral("+4922199887700"));
    QCOMPARE(all[22].state, Ordering::NumberState::PortingIn);
    QCOMPARE(all[22].portingDate, QDate(2026, 11, 23)); // a week later is a Sunday
    QCOMPARE(all.last().first, QStringLiteral("+4922199887809"));
    QCOMPARE(m_stage->rows(QStringLiteral("uploads WHERE order_id = '%1'").arg(order.id)), 4);
}

void tst_OrderRules::R3_070_contractHasChanged()
{
    const OrderRequest request = m_stage->priced(channels(m_stage->contracts.trunk, 9));
    m_stage->edit(m_stage->contracts.trunk, [](ServiceContract &c) { c.begin = c.begin.addDays(-1); });
    const HttpAnswer answer = m_stage->order(request);
    QCOMPARE(answer.status, 412);
    QCOMPARE(answer.code(), QStringLiteral("precondition_failed"));
    QCOMPARE(m_stage->rows(QStringLiteral("orders")), 0);
    QCOMPARE(answerTo(channels(m_stage->contracts.trunk, 9)), QStringLiteral("201"));
}

void tst_OrderRules::R3_084_pricesThatWereShown()
{
    const OrderRequest right = m_stage->priced(channels(m_stage->contracts.trunk, 9));
    OrderRequest once = right, monthly = right;
    once.shownOnceNet += Money::fromCents(-1);
    monthly.shownMonthlyNet += Money::fromUnits(1);
    for (const OrderRequest &wrong : {once, monthly}) {
        const HttpAnswer answer = m_stage->order(wrong);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.code(), QStringLiteral("price_changed"));
    }
    m_stage->publish([](Catalogue &list) { list.products.first().options.first().monthlyNet += Money::fromCents(10); });
    QCOMPARE(m_stage->order(right).code(), QStringLiteral("price_changed"));
    QCOMPARE(answerTo(channels(m_stage->contracts.trunk, 9)), QStringLiteral("201"));
}

QTEST_MAIN(tst_OrderRules)
#include "tst_orderrules.moc"
