#include "appdesk.h"
#include "showntable.h"
#include "sidebarlist.h"
#include "splitfiles.h"
#include "workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

/// `fernamt --demo` with all it is made of: what its newest invoice bills too much is seen, and costs are split by the button.
class TestWindowDemo : public QObject
{
    Q_OBJECT
    std::unique_ptr<AppDesk> m_desk;

    template <typename Widget>
    Widget *field(const char *name) const
    {
        return qobject_cast<Widget *>(m_desk->hands.find(QLatin1String(name)));
    }
    bool showInvoice(const QString &number);
    /// Chooses an item of this button's menu with the mouse; the menu runs a loop of its own until something is chosen.
    static bool choose(QPushButton *button, const QString &action);
    /// Presses the button and answers the dialog of the system with this file.
    bool save(const char *button, const QString &file);
    /// What the archived invoices that are chosen in the table add up to, credit notes taken off.
    SplitFiles::Sums chosen() const;

private Q_SLOTS:
    void initTestCase();
    void cleanup(); ///< a dialog that is left open is in nobody else's way
    void cleanupTestCase() { m_desk.reset(); }
    void B_09_twoSeatsTooManyAreSeen();
    void noAreaIsCut();
    void theSumOfTheListIsWhole();
    void B_11_costsSplitByTheButton_data();
    void B_11_costsSplitByTheButton();
};

void TestWindowDemo::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_desk = std::make_unique<AppDesk>();
    QVERIFY(m_desk->startDemo());
    DocumentService &documents = m_desk->app->graph().documents();
    QVERIFY(QCoro::waitFor(documents.sync(false)));
    QStringList ids;
    for (const DocumentRow &row : documents.rows())
        if (row.document.type == Contract::DocumentType::InvoicePdf || row.document.type == Contract::DocumentType::EvnCsv)
            ids << row.document.id;
    QVERIFY(!ids.isEmpty());
    QVERIFY(QCoro::waitFor(documents.fetch(ids, {})));
}

void TestWindowDemo::cleanup()
{
    if (QWidget *dialog = m_desk ? m_desk->hands.find(u"costSplitDialog"_s) : nullptr) {
        dialog->close();
        QVERIFY(QTest::qWaitFor([this] { return !m_desk->hands.find(u"costSplitDialog"_s); }, patience));
    }
}

bool TestWindowDemo::showInvoice(const QString &number)
{
    for (const DocumentRow &row : m_desk->app->graph().documents().rows())
        if (row.document.number == number) {
            m_desk->app->window().workspace()->showPage(u"invoices"_s, row.document.id);
            return m_desk->hands.wait(u"invoicesTable"_s);
        }
    return false;
}

bool TestWindowDemo::choose(QPushButton *button, const QString &action)
{
    QMenu *menu = button ? button->menu() : nullptr;
    if (!menu)
        return false;
    bool there = false;
    const auto press = [&there, menu, action] {
        for (QAction *item : menu->actions())
            if (item->objectName() == action && item->isVisible() && item->isEnabled()) {
                there = true;
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(item).center());
            }
        menu->hide();
    };
    connect(menu, &QMenu::aboutToShow, menu, press, Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTest::mouseClick(button, Qt::LeftButton);
    return there;
}

bool TestWindowDemo::save(const char *button, const QString &file)
{
    auto *press = field<QPushButton>(button);
    if (!press || !press->isEnabled())
        return false;
    QTest::mouseClick(press, Qt::LeftButton);
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = m_desk->hands.find(u"costSplitDialog"_s)->findChild<QFileDialog *>()); },
                         patience))
        return false;
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file);
    QMetaObject::invokeMethod(dialog, "accept");
    return QTest::qWaitFor([&] { return m_desk->hands.text(u"splitMessage"_s) == u"Gespeichert: "_s + file; }, patience);
}

SplitFiles::Sums TestWindowDemo::chosen() const
{
    SplitFiles::Sums sums;
    QStringList numbers;
    const auto *table = field<QTableView>("invoicesTable");
    for (const QModelIndex &row : table->selectionModel()->selectedRows())
        for (int column = 0; column < table->model()->columnCount(); ++column)
            numbers << row.siblingAtColumn(column).data().toString();
    for (const DocumentRow &row : m_desk->app->graph().documents().rows())
        if (row.document.type == Contract::DocumentType::InvoicePdf && row.figures && numbers.contains(row.document.number))
            sums.add(row.figures->net, row.figures->vat, row.figures->gross);
    return sums;
}

void TestWindowDemo::B_09_twoSeatsTooManyAreSeen()
{
    QVERIFY(showInvoice(u"RE2026-10-9000000"_s));
    const ShownTable table(m_desk->hands.find(u"invoicesTable"_s));
    QTRY_VERIFY(!table.column(u"Prüfung"_s).contains(QString()));
    QCOMPARE(table.column(u"Prüfung"_s).count(u"1 Abweichung"_s), 1);
    QCOMPARE(m_desk->hands.text(u"billBannerText"_s), u"Seat best: berechnet 30, gebucht 28"_s);
}

void TestWindowDemo::B_11_costsSplitByTheButton_data()
{
    QTest::addColumn<int>("by"); // its place in the list
    QTest::addColumn<bool>("all");
    QTest::addRow("contract") << 0 << false;
    QTest::addRow("seat") << 1 << false;
    QTest::addRow("number") << 2 << false;
    QTest::addRow("cost centre") << 3 << false;
    QTest::addRow("seat, every invoice") << 1 << true;
}

void TestWindowDemo::B_11_costsSplitByTheButton()
{
    QFETCH(int, by);
    QFETCH(bool, all);
    Desk &hands = m_desk->hands;
    QVERIFY(showInvoice(u"RE2026-10-9000000"_s));
    QTRY_COMPARE(chosen().documents, 1);
    if (all) {
        QVERIFY(m_desk->activate());
        hands.find(u"invoicesTable"_s)->setFocus();
        hands.key(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(chosen().documents, 25); // and one of them is a credit note
    }
    const SplitFiles::Sums invoices = chosen();
    QVERIFY(invoices.gross > Money() && invoices.net + invoices.vat == invoices.gross);

    QVERIFY(choose(field<QPushButton>("invoices.exportButton"), u"invoices.split"_s));
    QVERIFY(hands.wait(u"costSplitDialog"_s));
    auto *kinds = field<QComboBox>("splitBy");
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Home);
    for (int i = 0; i < by; ++i)
        QTest::keyClick(kinds, Qt::Key_Down);
    QCOMPARE(kinds->currentIndex(), by);
    QTRY_VERIFY(field<QPushButton>("splitPdf")->isEnabled());
    const ShownTable shares(hands.find(u"costSharesTable"_s));
    QVERIFY(shares.rows() > 1);
    Money net, gross;
    for (int row = 0; row < shares.rows(); ++row) {
        net += SplitFiles::shown(shares.cell(row, u"Netto"_s));
        gross += SplitFiles::shown(shares.cell(row, u"Brutto"_s));
    }
    QCOMPARE(net.toString(), invoices.net.toString());
    QCOMPARE(gross.toString(), invoices.gross.toString());
    QCOMPARE(hands.text(u"splitSums"_s), u"%1 netto, %2 brutto"_s.arg(invoices.net.toDisplay(), invoices.gross.toDisplay()));

    const QString name = m_desk->path(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(save("splitPdf", name + u".pdf"_s));
    const auto paper = SplitFiles::ofPdf(name + u".pdf"_s);
    QCOMPARE(paper.shares, invoices.of(shares.rows()));
    QCOMPARE(paper.stated, invoices.of(1));
    QVERIFY(save("splitXlsx", name + u".xlsx"_s));
    QCOMPARE(SplitFiles::ofXlsx(name + u".xlsx"_s, 1, 'D'), invoices.of(shares.rows()));
    QCOMPARE(SplitFiles::ofXlsx(name + u".xlsx"_s, 2, 'H'), invoices);
    QTest::mouseClick(field<QPushButton>("splitClose"), Qt::LeftButton);
    QTRY_VERIFY(!hands.find(u"costSplitDialog"_s));
}

/// With its counts, whether the areas scroll or not.
void TestWindowDemo::noAreaIsCut()
{
    QWidget &window = m_desk->app->window();
    const auto *areas = window.findChild<SidebarList *>();
    QVERIFY(areas);
    const QSize before = window.size();
    for (const int height : {1400, 700}) {
        window.resize(before.width(), height);
        QTRY_COMPARE(areas->verticalScrollBar()->isVisible(), height < 1000);
        QTRY_VERIFY2(areas->width() >= areas->fittingWidth(), qPrintable(QString::number(areas->fittingWidth())));
    }
    window.resize(before);
}

/// Where there is little room, in two lines.
void TestWindowDemo::theSumOfTheListIsWhole()
{
    m_desk->app->window().workspace()->showPage(u"invoices"_s, {});
    QVERIFY(m_desk->hands.wait(u"invoicesTable"_s));
    QWidget &window = m_desk->app->window();
    const QSize before = window.size();
    const auto *sum = field<QLabel>("summary");
    QVERIFY(sum);
    for (const int width : {1800, 1280}) {
        window.resize(width, before.height());
        QTRY_VERIFY2(sum->width() >= sum->minimumSizeHint().width() && sum->height() >= sum->heightForWidth(sum->width()),
                     qPrintable(sum->text()));
    }
    window.resize(before);
}

QTEST_MAIN(TestWindowDemo)
#include "tst_windowdemo.moc"
