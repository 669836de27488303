#include "desk.h"
#include "waiting.h"
#include "workspace.h"

#include <QLineEdit>
#include <QListView>

using Seed = PortalProcess::Seed;

/// The global search in the real window over the real portal, by keys alone (B-02).
class TestWindowSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init();
    void cleanup() { m_desk.reset(); }
    void B_02_aNumberLeadsToItsContract();
    void B_02_onlyWhatTheRoleSees();
    void escapeGoesBack();
    void itsWordsAreWhole();

private:
    QString chosen() const { return m_desk->find(QStringLiteral("searchField"))->accessibleDescription(); }
    std::unique_ptr<Desk> m_desk;
};

void TestWindowSearch::init()
{
    m_desk = std::make_unique<Desk>(Seed::Demo);
    QVERIFY(m_desk->open());
}

void TestWindowSearch::B_02_aNumberLeadsToItsContract()
{
    QVERIFY(m_desk->signIn());
    m_desk->key(Qt::Key_K, Qt::ControlModifier);
    m_desk->type(QStringLiteral("0221 55572"));
    QTRY_VERIFY2(chosen().contains(QStringLiteral("4711002")), qPrintable(chosen()));
    QVERIFY(m_desk->find(QStringLiteral("searchHits")));
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE(m_desk->window->workspace()->currentPage(), QStringLiteral("contracts"));
    QVERIFY(!m_desk->find(QStringLiteral("searchHits")));
    QTRY_VERIFY2(m_desk->text(QStringLiteral("contractTitle")).contains(QStringLiteral("4711002")),
                 qPrintable(m_desk->text(QStringLiteral("contractTitle"))));
}

void TestWindowSearch::B_02_onlyWhatTheRoleSees()
{
    QVERIFY(m_desk->signIn(PortalProcess::accountant, PortalProcess::accountantPassword));
    m_desk->key(Qt::Key_K, Qt::ControlModifier);
    m_desk->type(QStringLiteral("4711002"));
    QTRY_VERIFY2(!chosen().isEmpty() && !chosen().contains(QStringLiteral("gesucht")), qPrintable(chosen()));
    const auto *hits = qobject_cast<QListView *>(m_desk->find(QStringLiteral("searchHits")));
    QVERIFY(hits);
    for (int row = 0; row < hits->model()->rowCount(); ++row)
        QVERIFY2(!hits->model()->index(row, 0).data().toString().contains(QStringLiteral("sipTrunk")), "a contract");
}

void TestWindowSearch::escapeGoesBack()
{
    QVERIFY(m_desk->signIn());
    QVERIFY(m_desk->openInvoices());
    const QString before = QApplication::focusWidget()->objectName();
    m_desk->key(Qt::Key_K, Qt::ControlModifier);
    m_desk->type(QStringLiteral("Anrufbeantworter"));
    QTRY_VERIFY2(chosen().contains(QStringLiteral("Nichts gefunden")), qPrintable(chosen()));
    m_desk->key(Qt::Key_Return); // nothing to open
    m_desk->key(Qt::Key_Escape);
    QVERIFY(!m_desk->find(QStringLiteral("searchHits")));
    QCOMPARE(QApplication::focusWidget()->objectName(), before);
    QCOMPARE(m_desk->window->workspace()->currentPage(), QStringLiteral("invoices"));
}

/// As many as there is room for, never half of one.
void TestWindowSearch::itsWordsAreWhole()
{
    QVERIFY(m_desk->signIn() && m_desk->openInvoices()); // the page with most buttons in its head
    const auto *field = qobject_cast<QLineEdit *>(m_desk->find(QStringLiteral("searchField")));
    QVERIFY(field);
    const auto isWhole = [field] {
        return field->fontMetrics().horizontalAdvance(field->placeholderText()) + 40 <= field->width(); // the glass before it
    };
    m_desk->window->resize(2400, 900);
    QTRY_COMPARE(field->placeholderText(), QStringLiteral("Alles durchsuchen …"));
    QTRY_VERIFY(isWhole());
    m_desk->window->resize(1280, 900);
    QTRY_COMPARE(field->placeholderText(), QStringLiteral("Suchen …"));
    QTRY_VERIFY(isWhole());
}

QTEST_MAIN(TestWindowSearch)
#include "tst_windowsearch.moc"
