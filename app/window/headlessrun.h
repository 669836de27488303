#pragma once
#include "headlesspictures.h"
#include "result.h"

#include <QCoroTask>
#include <QObject>

class QApplication;
class WindowApp;

/// `fernamt --demo --headless --out DIR`: the whole way of a person through the real pages, then archive and pictures in DIR.
class HeadlessRun final : public QObject
{
    Q_OBJECT
public:
    HeadlessRun(WindowApp &app, const QString &out);
    /// Ends the application with 0 or 1.
    void start();
    /// The same letters on every computer, so that pictures can be compared.
    static void pinFont(QApplication &app);

private:
    QCoro::Task<void> run();
    QCoro::Task<bool> signIn();
    QCoro::Task<bool> fetchEverything();
    QCoro::Task<bool> walk();
    QCoro::Task<bool> profile();
    QCoro::Task<void> dialog(const char *action, const char *name);
    /// Orders and contracts, in both themes and languages.
    QCoro::Task<bool> walkOrdering();
    QCoro::Task<bool> walkAudit();
    /// Start page, all customers, profiles and their backup, sessions, likewise.
    QCoro::Task<bool> walkProfiles();
    /// Support tickets, likewise.
    QCoro::Task<bool> walkTickets();
    /// The telephone system, likewise, as its own administrator.
    QCoro::Task<bool> walkPbx();
    QCoro::Task<bool> signInForPbx();
    QCoro::Task<bool> walkCalls();
    QCoro::Task<bool> walkCallForms();
    QCoro::Task<bool> walkInvoices();
    QCoro::Task<bool> walkLocal();
    QCoro::Task<bool> walkJourney(QString contract, QString end);
    QCoro::Task<bool> until(QString what, std::function<bool()> condition, int seconds);
    QCoro::Task<void> picture(QString name);
    QWidget *find(const char *name);
    void type(const char *name, const QString &text);
    void click(const char *name);
    void choose(const char *box, int index);
    void drop(const char *on, const QStringList &paths);
    void closeDialogs();
    /// Writes a file below OUT/files and tells its path.
    QString file(const QString &name, const QByteArray &bytes);
    QString bill(const QString &name, const QStringList &lines);
    /// How pictures that look so are called at the end: "-de-light".
    QString look(const QString &language, bool dark);
    void say(const QString &text);

    WindowApp &m_app;
    QString m_out;
    HeadlessPictures m_pictures;
};
