#include "errorwords.h"
#include "hardening.h"
#include "headlessrun.h"
#include "windowapp.h"
#include "windowoptions.h"

#include <QApplication>
#include <QMessageBox>
#include <algorithm>
#include <cstdio>

namespace
{
int failed(const Error &error, bool headless)
{
    std::fprintf(stderr, "fernamt: %s\n%s\n", qPrintable(ErrorWords::sentence(error)), qPrintable(ErrorWords::details(error)));
    if (headless)
        return 1;
    auto *box = new QMessageBox(QMessageBox::Critical, QStringLiteral("Fernamt"), ErrorWords::sentence(error));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(ErrorWords::details(error));
    QObject::connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(1); });
    box->open();
    return QCoreApplication::exec();
}

int openWhenBegun(WindowApp &app)
{
    const auto begun = app.begin();
    if (!begun)
        return failed(begun.error(), false);
    if (*begun == WindowApp::Begun::OtherWindow)
        return 0;
    if (*begun == WindowApp::Begun::NeedsPortal) {
        app.askPortal([&app] {
            if (const auto again = app.begin(); again && *again == WindowApp::Begun::Running)
                app.open();
            else
                QCoreApplication::exit(again ? 0 : failed(again.error(), true));
        });
    } else {
        app.open();
    }
    return QCoreApplication::exec();
}
} // namespace

int main(int argc, char **argv)
{
    (void)Platform::hardenProcess();
    // Without a window also where a display is named that nobody serves.
    const auto headless = [](const char *word) { return qstrcmp(word, "--headless") == 0; };
    if (std::any_of(argv + 1, argv + argc, headless) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Fernamt"));
    QApplication::setApplicationVersion(QStringLiteral(FERNAMT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("de.fernamt.Fernamt"));
    QString message;
    const auto options = WindowOptions::parse(QApplication::arguments(), &message);
    if (!options) {
        std::fprintf(stderr, "fernamt: %s\n", qPrintable(message));
        return 2;
    }
    if (options->headless)
        HeadlessRun::pinFont(app);
    WindowApp window(app, *options);
    if (!options->headless)
        return openWhenBegun(window);
    const auto begun = window.begin();
    if (!begun)
        return failed(begun.error(), true);
    HeadlessRun run(window, options->out);
    run.start();
    return QCoreApplication::exec();
}
