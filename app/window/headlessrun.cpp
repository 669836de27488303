#include "headlessrun.h"

#include "actionregistry.h"
#include "contractsmodel.h"
#include "datatable.h"
#include "documentsmodel.h"
#include "fetchcontroller.h"
#include "pdfpreview.h"
#include "verifywords.h"
#include "windowapp.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoroTimer>
#include <QDir>
#include <QFontDatabase>
#include <QLineEdit>
#include <cstdio>

HeadlessRun::HeadlessRun(WindowApp &app, const QString &out)
    : m_app(app), m_out(QDir(out).absolutePath()), m_pictures(QDir(out).absoluteFilePath(QStringLiteral("pictures")))
{
}

void HeadlessRun::pinFont(QApplication &app)
{
    const QStringList families = QFontDatabase::families();
    for (const char *family : {"Inter", "Noto Sans", "DejaVu Sans"}) {
        if (!families.contains(QLatin1String(family)))
            continue;
        QFont font{QString::fromLatin1(family)};
        font.setPixelSize(13);
        app.setFont(font);
        return;
    }
}

void HeadlessRun::say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

void HeadlessRun::start()
{
    m_app.open();
    m_app.window().resize(1440, 900);
    QCoro::connect(run(), this, [] {});
}

QCoro::Task<bool> HeadlessRun::until(QString what, std::function<bool()> condition, int seconds)
{
    for (int i = 0; i < seconds * 20; ++i) {
        if (condition())
            co_return true;
        co_await QCoro::sleepFor(std::chrono::milliseconds(50));
    }
    say(QStringLiteral("waited in vain: %1").arg(what));
    m_pictures.take(m_app.window(), QStringLiteral("failed"));
    co_return false;
}

QCoro::Task<void> HeadlessRun::picture(QString name)
{
    co_await QCoro::sleepFor(std::chrono::milliseconds(120));
    m_pictures.take(m_app.window(), name);
}

QString HeadlessRun::look(const QString &language, bool dark)
{
    m_app.language().set(language);
    m_app.theme().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    return u'-' + language + (dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
}

QCoro::Task<bool> HeadlessRun::signIn()
{
    look(QStringLiteral("de"), false);
    const DemoPortal::User user = DemoPortal::administrator();
    const bool there1 = co_await until(
        QStringLiteral("the sign-in page"), [this] { return find("userName") != nullptr; }, 30);
    if (!there1)
        co_return false;
    type("userName", user.name);
    co_await picture(QStringLiteral("anmelden-benutzer"));
    click("forgotUserName");
    co_await picture(QStringLiteral("anmelden-vergessen"));
    click("forgotBack");
    click("userNameNext");
    const bool there2 = co_await until(
        QStringLiteral("the password step"), [this] { return find("password") != nullptr; }, 30);
    if (!there2)
        co_return false;
    type("password", QString::fromUtf8(user.password.reveal()));
    co_await picture(QStringLiteral("anmelden-kennwort"));
    click("passwordNext");
    const auto pinThere = [this] { return find("pin") && !m_app.portal()->newestPin().isEmpty(); };
    const bool there3 = co_await until(QStringLiteral("the PIN"), pinThere, 60);
    if (!there3)
        co_return false;
    co_await QCoro::sleepFor(std::chrono::milliseconds(700)); // the panel has read the outbox
    const QString pin = QString::fromUtf8(m_app.portal()->newestPin().reveal());
    type("pin", pin.left(6));
    co_await picture(QStringLiteral("anmelden-pin"));
    look(QStringLiteral("en"), true);
    co_await picture(QStringLiteral("sign-in-pin-dark"));
    look(QStringLiteral("de"), false);
    type("pin", pin);
    click("pinNext");
    const bool there4 = co_await until(
        QStringLiteral("the first run's question"), [this] { return find("retentionDecide") != nullptr; }, 60);
    if (!there4)
        co_return false;
    co_await picture(QStringLiteral("aufbewahrung"));
    click("retentionDecide");
    co_return true;
}

QCoro::Task<bool> HeadlessRun::fetchEverything()
{
    FetchController &fetch = m_app.core().context().fetch;
    const auto &documents = m_app.graph().documents();
    const auto complete = [&] { return !documents.rows().isEmpty() && !fetch.running() && fetch.missing().isEmpty(); };
    const bool there5 = co_await until(QStringLiteral("the fetch of everything"), complete, 600);
    if (!there5)
        co_return false;
    say(QStringLiteral("%1 documents archived in %2").arg(documents.rows().size()).arg(documents.archiveFolder()));
    const Result<VerifyReport> report = co_await m_app.graph().documents().verifyArchive();
    if (!report || !VerifyWords::good(*report)) {
        say(QStringLiteral("the archive differs"));
        co_return false;
    }
    say(QStringLiteral("%1 files verified").arg(report->checked));
    co_return true;
}

/// The own profile and the customer data with their locks open, and the dialogs of the user menu.
QCoro::Task<bool> HeadlessRun::profile()
{
    m_app.window().workspace()->showPage(QStringLiteral("profile"));
    const auto loaded = [this] {
        const auto *name = qobject_cast<QLineEdit *>(find("profileUserName"));
        return name && !name->text().isEmpty();
    };
    const bool there = co_await until(QStringLiteral("the profile"), loaded, 30);
    if (!there)
        co_return false;
    click("profileLock");
    type("profileEmail", QStringLiteral("anna.neu@muster-soehne.example"));
    co_await picture(QStringLiteral("mein-profil"));
    look(QStringLiteral("en"), true);
    co_await picture(QStringLiteral("my-profile-dark"));
    look(QStringLiteral("de"), false);
    click("profileLock");
    m_app.window().workspace()->showPage(QStringLiteral("company"));
    const bool customer = co_await until(
        QStringLiteral("the customer data"), [this] { return find("companyForm") != nullptr; }, 30);
    if (!customer)
        co_return false;
    click("companyLock");
    click("dispatchMode2");
    co_await picture(QStringLiteral("kundendaten"));
    look(QStringLiteral("en"), true);
    co_await picture(QStringLiteral("customer-data-dark"));
    look(QStringLiteral("de"), false);
    click("companyLock");
    co_await dialog("company.change", "kundenkennwort-aendern");
    co_await dialog("session.password", "kennwort");
    co_await dialog("session.totp", "authenticator-app");
    co_await dialog("session.grants", "geraetefreigaben");
    co_await dialog("help.about", "ueber");
    co_return true;
}

QCoro::Task<void> HeadlessRun::dialog(const char *action, const char *name)
{
    m_app.window().actions().find(QLatin1String(action))->trigger();
    co_await QCoro::sleepFor(std::chrono::milliseconds(500));
    co_await picture(QLatin1String(name));
    closeDialogs();
}

QCoro::Task<bool> HeadlessRun::walk()
{
    Workspace &workspace = *m_app.window().workspace();
    const auto show = [&workspace](const char *page) { workspace.showPage(QString::fromLatin1(page)); };
    const auto previewDone = [this] {
        const auto *preview = static_cast<PdfPreview *>(find("preview"));
        return preview && !preview->busy() && preview->pageCount() > 0;
    };
    co_await QCoro::sleepFor(std::chrono::milliseconds(300));
    show("start");
    co_await picture(QStringLiteral("startseite"));
    show("invoices");
    const bool there6 = co_await until(QStringLiteral("the preview"), previewDone, 60);
    if (!there6)
        co_return false;
    co_await QCoro::sleepFor(std::chrono::milliseconds(1200));
    look(QStringLiteral("de"), true);
    show("start");
    co_await picture(QStringLiteral("startseite-dunkel"));
    show("settings");
    co_await picture(QStringLiteral("einstellungen-dunkel"));
    look(QStringLiteral("de"), false);
    co_await picture(QStringLiteral("einstellungen"));
    static constexpr std::array walks{&HeadlessRun::walkOrdering, &HeadlessRun::walkAudit,     &HeadlessRun::walkTickets,
                                      &HeadlessRun::walkCalls,    &HeadlessRun::walkCallForms, &HeadlessRun::walkInvoices,
                                      &HeadlessRun::walkProfiles};
    for (const auto walk : walks) {
        const bool walked = co_await (this->*walk)();
        if (!walked)
            co_return false;
    }
    show("contractDocuments");
    const bool there7 = co_await until(QStringLiteral("the preview"), previewDone, 60);
    if (!there7)
        co_return false;
    co_await QCoro::sleepFor(std::chrono::milliseconds(1200));
    co_await picture(QStringLiteral("vertragsunterlagen"));
    const bool there9 = co_await profile();
    if (!there9)
        co_return false;
    look(QStringLiteral("en"), false);
    show("invoices");
    click("type_invoice_pdf");
    click("type_evn_csv");
    co_await QCoro::sleepFor(std::chrono::milliseconds(300));
    if (auto *table = qobject_cast<DataTable *>(find("invoicesTable")))
        table->selectRow(0);
    co_await QCoro::sleepFor(std::chrono::milliseconds(1200));
    co_await picture(QStringLiteral("call-records"));
    click("type_evn_csv");
    click("type_invoice_pdf");
    if (auto *table = qobject_cast<DataTable *>(find("invoicesTable")))
        table->selectAll();
    co_await QCoro::sleepFor(std::chrono::milliseconds(1500));
    co_await picture(QStringLiteral("invoices-selected"));
    look(QStringLiteral("en"), true);
    co_await m_app.graph().session().lock();
    const bool there8 = co_await until(
        QStringLiteral("the lock"), [this] { return find("lockPage") != nullptr; }, 30);
    if (!there8)
        co_return false;
    co_await picture(QStringLiteral("locked-dark"));
    co_return true;
}

QCoro::Task<bool> HeadlessRun::walkOrdering()
{
    Workspace &workspace = *m_app.window().workspace();
    const ContractsModel &contracts = m_app.core().context().contractRows;
    // The one that can do most is the one worth a picture.
    QString best;
    qsizetype features = -1;
    for (const ServiceContract &contract : contracts.allRows())
        if (contract.state == Ordering::ContractState::Active && contract.features.size() > features) {
            best = contract.id;
            features = contract.features.size();
        }
    for (const bool dark : {false, true}) {
        for (const char *language : {"de", "en"}) {
            const QString end = look(QLatin1String(language), dark);
            workspace.showPage(QStringLiteral("orders"));
            co_await picture(QStringLiteral("orders") + end);
            workspace.showPage(QStringLiteral("users"));
            co_await picture(QStringLiteral("users") + end);
            for (const QString &page : {QStringLiteral("seats"), QStringLiteral("numbers")}) {
                workspace.showPage(page);
                co_await picture(page + end);
            }
            workspace.showPage(QStringLiteral("contracts"));
            click("contractBack");
            co_await picture(QStringLiteral("contracts") + end);
            if (best.isEmpty())
                continue;
            workspace.showPage(QStringLiteral("contracts"), best);
            const bool there = co_await until(
                QStringLiteral("the technical data"), [this] { return !find("sipCardProgress") && !find("cpeCardProgress"); },
                30);
            if (!there)
                co_return false;
            co_await picture(QStringLiteral("contract") + end);
            workspace.showPage(QStringLiteral("deadlines"));
            co_await picture(QStringLiteral("deadlines") + end);
            const bool walked = co_await walkJourney(best, end);
            if (!walked)
                co_return false;
        }
    }
    look(QStringLiteral("de"), false);
    co_return true;
}

/// The option journey of a contract up to its summary; the draft is kept, nothing is ordered.
QCoro::Task<bool> HeadlessRun::walkJourney(QString contract, QString end)
{
    m_app.window().workspace()->showPage(QStringLiteral("options"), contract);
    for (const char *step : {"numbersStep", "optionsStep", "summaryStep"}) {
        const bool there = co_await until(
            QStringLiteral("the next step of the option journey"), [this, step] { return find(step) != nullptr; }, 30);
        if (!there)
            co_return false;
        if (QByteArrayView(step) == "optionsStep")
            if (auto *clip = qobject_cast<QAbstractButton *>(find("option_clip_no_screening")); clip && !clip->isChecked())
                clip->click();
        co_await picture(QStringLiteral("options-") + QString::fromLatin1(step).chopped(4) + end);
        click("journeyNext");
    }
    click("journeyKeep");
    const bool kept = co_await until(
        QStringLiteral("the list of contracts"), [this] { return find("contractStep") != nullptr; }, 30);
    co_await picture(QStringLiteral("options-contracts") + end);
    // Begun anew in the next look: from the first step.
    click("discardDraft");
    co_await QCoro::sleepFor(std::chrono::milliseconds(200));
    co_return kept;
}

QCoro::Task<void> HeadlessRun::run()
{
    // One co_await per statement: g++ 12 destroys temporaries of conditions twice.
    bool done = co_await signIn();
    if (done)
        done = co_await fetchEverything();
    if (done)
        done = co_await walk();
    if (done)
        done = co_await walkPbx();
    if (done)
        done = co_await walkLocal();
    say(QStringLiteral("%1 pictures in %2/pictures").arg(m_pictures.count()).arg(m_out));
    QCoreApplication::exit(done ? 0 : 1);
}
