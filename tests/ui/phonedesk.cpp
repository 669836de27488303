#include "phonedesk.h"

#include "waiting.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

namespace
{
} // namespace

bool PhoneDesk::signInTo(const QString &user, const QString &password, PortalProcess *from)
{
    key(Qt::Key_A, Qt::ControlModifier); // who was here before is offered
    type(user);
    key(Qt::Key_Return);
    if (!wait(QStringLiteral("password")))
        return false;
    type(password);
    key(Qt::Key_Return);
    // Not every role is asked for a PIN, and not everybody for how long documents are kept.
    const auto there = [this](const char *name) { return find(QLatin1String(name)) != nullptr; };
    if (!QTest::qWaitFor([&] { return there("pin") || there("retentionDialog") || there("startPage"); }, patience))
        return false;
    if (there("pin")) {
        type((from ? *from : portal).lastPin());
        key(Qt::Key_Return);
    }
    if (!QTest::qWaitFor([&] { return there("retentionDialog") || there("startPage"); }, patience))
        return false;
    if (there("retentionDialog"))
        key(Qt::Key_Return);
    return wait(QStringLiteral("startPage")) && QTest::qWaitFor([this] { return pbx().seats().size() >= 48; }, patience);
}

bool PhoneDesk::press(const QString &name)
{
    auto *button = qobject_cast<QAbstractButton *>(find(name));
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

bool PhoneDesk::enter(const QString &name, const QString &words)
{
    if (auto *edit = qobject_cast<QPlainTextEdit *>(find(name))) {
        edit->setPlainText(words);
        return true;
    }
    auto *edit = qobject_cast<QLineEdit *>(find(name));
    if (edit)
        edit->setText(words);
    return edit;
}

bool PhoneDesk::pick(const QString &name, const QString &words)
{
    auto *box = qobject_cast<QComboBox *>(find(name));
    const int found = box ? box->findText(words, Qt::MatchContains) : -1;
    if (found >= 0) {
        box->setCurrentIndex(found);
        Q_EMIT box->activated(found); // somebody chose it
    }
    return found >= 0;
}

bool PhoneDesk::choose(const QString &table, const QString &first)
{
    auto *view = qobject_cast<QTableView *>(find(table));
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (index.data().toString() != first)
            continue;
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        return true;
    }
    return false;
}

void PhoneDesk::show(const QString &page, const QString &id)
{
    window->findChild<Workspace *>()->showPage(page, id);
}

bool PhoneDesk::openSeat(const QString &extension, int tab)
{
    show(QStringLiteral("seats"), seat(extension).id);
    const auto shown = [&] { return text(QStringLiteral("seatTitle")).endsWith(extension); };
    if (!QTest::qWaitFor(shown, patience))
        return false;
    seatTab(tab);
    return true;
}

void PhoneDesk::seatTab(int index)
{
    qobject_cast<QTabBar *>(find(QStringLiteral("seatTabs")))->setCurrentIndex(index);
}

bool PhoneDesk::enabled(const QString &name) const
{
    const QWidget *widget = find(name);
    return widget && widget->isEnabled();
}

QStringList PhoneDesk::rows(const QString &table) const
{
    QStringList list;
    const auto *view = qobject_cast<QTableView *>(find(table));
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            if (!view->isColumnHidden(column))
                cells << view->model()->index(row, column).data().toString();
        list << cells.join(QStringLiteral(" | "));
    }
    return list;
}

Seat PhoneDesk::seat(const QString &extension) const
{
    for (const Seat &seat : pbx().seats())
        if (seat.settings.extension == extension)
            return seat;
    return {};
}

PbxNumber PhoneDesk::number(const QString &e164) const
{
    for (const PbxNumber &number : pbx().numbers())
        if (number.number == e164)
            return number;
    return {};
}
