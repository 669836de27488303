#include "orderpaper.h"
#include "papertools.h"

#include <QTest>

using Ordering::ChangeMark;
using Ordering::QuantityKind;
using Ordering::TermUnit;

/// The order confirmation as a reader's tools see it: the fixtures of the provider's own »Auftragsdetails« (R0-001…008).
class tst_OrderPaper : public QObject
{
    Q_OBJECT
    static OrderItem item(const QString &name, int count, int onceCents, int monthlyCents, bool bound = false)
    {
        OrderItem i;
        i.mark = ChangeMark::Added;
        i.productCode = name;
        i.name = name;
        i.after = count;
        i.quantityKind = QuantityKind::Count;
        i.contractBound = bound;
        if (!bound)
            i.term = {1, 15, TermUnit::Days, 1};
        i.onceNet = Money::fromCents(onceCents) * count;
        i.monthlyNet = Money::fromCents(monthlyCents) * count;
        return i;
    }
    static Order order()
    {
        Order o;
        o.number = QStringLiteral("2600117");
        o.createdAt = QDateTime(QDate(2026, 11, 15), QTime(9, 0), Qt::UTC);
        o.contractNumber = QStringLiteral("4711001");
        o.header = {QStringLiteral("Muster & Söhne GmbH"),
                    QStringLiteral("GmbH"),
                    QStringLiteral("HRB 4711 Düsseldorf"),
                    QStringLiteral("Werftstraße 24"),
                    QStringLiteral("40549"),
                    QStringLiteral("Düsseldorf"),
                    QStringLiteral("9000000"),
                    QStringLiteral("4711001"),
                    QStringLiteral("cloud.phone 2022"),
                    QDate(2026, 1, 1)};
        OrderItem product = item(QStringLiteral("cloud.phone 2022"), 1, 0, 0);
        product.term = {12, 1, TermUnit::Months, 0};
        OrderItem flat = item(QStringLiteral("Flatrate Festnetz"), 8, 0, 300);
        flat.quantityKind = QuantityKind::PerVoiceChannel;
        OrderItem less = item(QStringLiteral("Seat smart"), 0, 0, 0);
        less.mark = ChangeMark::Reduced;
        less.before = 5;
        less.after = 3;
        less.monthlyNet = Money::fromCents(-580);
        less.effectiveOn = QDate(2026, 12, 31);
        OrderItem numbers = item(QStringLiteral("+49211555701"), 2, 0, 0, true);
        numbers.productCode = QStringLiteral("local_single");
        numbers.location = QStringLiteral("Düsseldorf, Werftstraße");
        o.items = {product,
                   item(QStringLiteral("Seat best"), 2, 1000, 870),
                   item(QStringLiteral("IVR"), 1, 0, 500),
                   item(QStringLiteral("ECSTA für estos"), 1, 0, 100),
                   item(QStringLiteral("CLIP no screening - cloud.phone"), 1, 1900, 0, true),
                   flat,
                   less,
                   numbers};
        o.onceNet = Money::fromCents(3900);
        o.monthlyBeforeNet = Money::fromCents(123456);
        o.monthlyAfterNet = Money::fromCents(125616);
        return o;
    }
    /// The lines of a position, blanks made single.
    static QString part(const QString &text, const QString &heading)
    {
        const qsizetype at = text.indexOf(heading + u'\n');
        return at < 0 ? QString() : text.mid(at + heading.size(), 420);
    }

    QString m_text;

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray pdf = OrderPaper::pdf(order(), QStringLiteral("Timo Technik"));
        QCOMPARE(PaperTools::qpdfCheck(pdf), 0);
        m_text.clear();
        for (const QString &line : PaperTools::text(pdf).split(u'\n'))
            if (const QString plain = line.simplified(); !plain.isEmpty())
                m_text += plain + u'\n';
    }

    void R0_001_head()
    {
        for (const QString &line :
             {QStringLiteral("Firmenname Muster & Söhne GmbH"), QStringLiteral("Unternehmensart GmbH"),
              QStringLiteral("Register/Registernr. HRB 4711 Düsseldorf"), QStringLiteral("Straße/Hausnummer Werftstraße 24"),
              QStringLiteral("PLZ/Ort 40549 Düsseldorf"), QStringLiteral("Kundennummer 9000000"),
              QStringLiteral("Vertragsnummer 4711001"), QStringLiteral("Tarifname cloud.phone 2022"),
              QStringLiteral("Gültigkeit der Preisliste ab 01.01.2026"), QStringLiteral("Ort Düsseldorf")})
            QVERIFY2(m_text.contains(line + u'\n'), qPrintable(line + u'\n' + m_text));
        QVERIFY(m_text.contains(QStringLiteral("Timo Technik"))); // G-23
        QVERIFY(!m_text.contains(QStringLiteral("Buchhaltung")));
    }

    void R0_002_title() { QVERIFY(m_text.contains(QStringLiteral("Auftragsdetails zum Neuauftrag 2600117 vom 15.11.2026"))); }

    void R0_003_positions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("lines");
        const auto bound = QStringLiteral("Entspricht der Vertragslaufzeit");
        const auto row = [](const char *tag, const char *name, const QString &term, const QString &notice, const QString &renewal,
                            const char *once, const char *monthly) {
            QTest::newRow(tag) << QString::fromUtf8(name)
                               << QStringList{QStringLiteral("Laufzeit ") + term, QStringLiteral("Kündigungsfrist ") + notice,
                                              QStringLiteral("Automatische Vertragsverlängerung ") + renewal,
                                              QStringLiteral("Einmaliges Einrichtungsentgelt ") + QString::fromUtf8(once),
                                              QStringLiteral("Monatliches Entgelt ") + QString::fromUtf8(monthly)};
        };
        const QString month = QStringLiteral("1 Monat"), days = QStringLiteral("15 Tage"), more = QStringLiteral("um 1 Monat");
        row("R0-004 cloud.phone 2022", "cloud.phone 2022", QStringLiteral("12 Monate"), month,
            QStringLiteral("Unbestimmte Laufzeit"), "0,00 EUR", "0,00 EUR");
        row("R0-005 Seat best", "Seat best", month, days, more, "20,00 EUR (je Stück 10,00 EUR)",
            "17,40 EUR (je Stück 8,70 EUR)");
        row("R0-005 IVR", "IVR", month, days, more, "0,00 EUR", "5,00 EUR");
        row("R0-005 ECSTA", "ECSTA für estos", month, days, more, "0,00 EUR", "1,00 EUR");
        row("R0-006 CLIP", "CLIP no screening - cloud.phone", bound, bound, bound, "19,00 EUR", "0,00 EUR");
    }

    void R0_003_positions()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, lines);
        const QString found = part(m_text, name);
        QVERIFY2(!found.isEmpty(), qPrintable(m_text));
        for (const QString &line : std::as_const(lines))
            QVERIFY2(found.contains(line + u'\n'), qPrintable(line + QStringLiteral("\nin") + found));
    }

    void R0_007_channels()
    {
        QVERIFY(part(m_text, QStringLiteral("Flatrate Festnetz"))
                    .contains(QStringLiteral("Hinzugefügt Anzahl entsprechend Anzahl Sprachkanäle")));
    }

    void R0_008_places()
    {
        const qsizetype place = m_text.indexOf(QStringLiteral("Standorte: Düsseldorf, Werftstraße"));
        QVERIFY(place > m_text.indexOf(QStringLiteral("Seat smart")));
        QVERIFY(m_text.indexOf(QStringLiteral("Neue Einzelrufnummer (Ortsvorwahl), ab +49211555701")) > place);
    }

    void R3_084_marksAndSums()
    {
        const QString less = part(m_text, QStringLiteral("Seat smart"));
        QVERIFY(less.contains(QStringLiteral("Reduziert (gekündigt) 2 (bisher 5, künftig 3)")));
        QVERIFY(less.contains(QStringLiteral("Monatliches Entgelt -5,80 EUR (je Stück -2,90 EUR)")));
        QVERIFY(less.contains(QStringLiteral("Wirksam zum 31.12.2026")));
        QVERIFY(m_text.contains(QStringLiteral("Einmalig 39,00 EUR")));
        QVERIFY(m_text.contains(QStringLiteral("Monatlich bisher (ganzer Vertrag) 1.234,56 EUR")));
        QVERIFY(m_text.contains(QStringLiteral("Monatlich künftig (ganzer Vertrag) 1.256,16 EUR")));
    }
};

QTEST_MAIN(tst_OrderPaper)
#include "tst_orderpaper.moc"
