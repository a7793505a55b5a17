#include "appearance.h"
#include "desktop.h"
#include "imageworker.h"
#include "logfile.h"
#include "mainwindow.h"
#include "roomystyle.h"
#include "translations.h"
#include "workbench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QImageReader>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QTextStream>

namespace {

constexpr int largestImageMB = 2048; // some cameras need far more than Qt's own limit
const QString profileKey = QStringLiteral("profile");

struct Arguments {
    QStringList paths;
    bool practice = false;
    QString profile;
    QString ledger;
    QString secrets;
    QString palette;
};

Arguments parsed(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Puts specimen images on the web and links them to the records of a Symbiota portal."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("PATH"),
        QApplication::translate("main", "Folders and images to begin with."), QStringLiteral("[PATH…]"));
    const QCommandLineOption practice(QStringLiteral("practice"),
        QApplication::translate("main", "Try everything out; nothing leaves this computer."));
    const QCommandLineOption profile(QStringLiteral("profile"),
        QApplication::translate("main", "A profile by name or file."), QStringLiteral("NAME|FILE"));
    const QCommandLineOption ledger(QStringLiteral("ledger"),
        QApplication::translate("main", "Another ledger than the usual."), QStringLiteral("FILE"));
    const QCommandLineOption secrets(QStringLiteral("secrets"),
        QApplication::translate("main", "Passwords, as KEY=VALUE lines only you may read."), QStringLiteral("FILE"));
    QCommandLineOption palette(
        QStringLiteral("palette"), QStringLiteral("light, dark or contrast"), QStringLiteral("NAME"));
    palette.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({practice, profile, ledger, secrets, palette});
    parser.process(app);
    return {.paths = parser.positionalArguments(),
        .practice = parser.isSet(practice),
        .profile = parser.value(profile),
        .ledger = parser.value(ledger),
        .secrets = parser.value(secrets),
        .palette = parser.value(palette)};
}

/// Desktops with a style of their own keep it; else the window brings its own colours, light or dark as the desktop is.
/// The colours of somebody who needs strong contrasts stay.
void chooseAppearance(const QString &wanted)
{
    const QHash<QString, QPalette> known{{QStringLiteral("light"), lightPalette()},
        {QStringLiteral("dark"), darkPalette()}, {QStringLiteral("contrast"), contrastPalette()}};
    if (!known.contains(wanted) && QApplication::style()->name() != QLatin1String("fusion"))
        return;
    const QPalette own = QApplication::palette();
    QApplication::setStyle(new RoomyStyle);
    QApplication::setPalette(known.contains(wanted) ? known.value(wanted)
            : isHighContrast(own)                   ? own
            : isDark(own)                           ? darkPalette()
                                                    : lightPalette());
}

Result<Workbench::Options> optionsFor(const Arguments &arguments)
{
    Secrets secrets = secretsFromEnvironment();
    if (!arguments.secrets.isEmpty()) {
        const auto fromFile = secretsFromFile(arguments.secrets);
        if (!fromFile)
            return failure(fromFile.error());
        secrets = fromFile->orElse(secrets);
    }
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return Workbench::Options{.ledgerFile = arguments.ledger.isEmpty() ? Ledger::defaultPath() : arguments.ledger,
        .workFolder
        = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/sheetlink"),
        .practiceFolder = data + QStringLiteral("/practice"),
        .profilesFolder = ProfileStore::defaultFolder(),
        .secrets = secrets,
        .retry = {}};
}

/// The profile that was named, or else the one used last, or the only one there is.
Result<std::optional<Profile>> profileFor(const QString &named, const ProfileStore &store)
{
    if (!named.isEmpty())
        return store.load(named).map([](const Profile &profile) { return std::optional(profile); });
    const QStringList names = store.names();
    const QString last = QSettings().value(profileKey).toString();
    const QString name = names.contains(last) ? last : names.value(0);
    if (name.isEmpty())
        return std::optional<Profile>();
    const auto profile = store.load(name);
    return profile ? std::optional(*profile) : std::nullopt;
}

int refuse(const Error &error, int exitCode)
{
    QTextStream(stderr) << "sheetlink: " << error.message << Qt::endl;
    return exitCode;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("sheetlink"));
    QApplication::setApplicationName(QStringLiteral("sheetlink"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sheetlink"));
    QApplication::setApplicationVersion(QStringLiteral(SHEETLINK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.sheetlink.Sheetlink"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/sheetlink.svg")));
    QImageReader::setAllocationLimit(largestImageMB);
    LogFile::begin();

    installTranslations(QLocale());
    ImageWorkers::setLanguage(QLocale());

    const Arguments arguments = parsed(app);
    chooseAppearance(arguments.palette);
    const auto options = optionsFor(arguments);
    if (!options)
        return refuse(options.error(), 2);
    const auto profile = profileFor(arguments.profile, ProfileStore(options->profilesFolder));
    if (!profile)
        return refuse(profile.error(), 3);

    Workbench workbench(*options);
    MainWindow window(workbench);
    window.setDesktop(Desktop::make());
    QObject::connect(&workbench, &Workbench::changed, &window, [&workbench] {
        if (workbench.profile() && !workbench.isPractice())
            QSettings().setValue(profileKey, workbench.profile()->name);
    });
    workbench.open();
    if (*profile)
        workbench.useProfile(**profile);
    if (arguments.practice)
        workbench.enterPractice();
    else
        workbench.addImages(arguments.paths);
    window.show();
    return QApplication::exec();
}
