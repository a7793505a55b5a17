#include "pseudotranslator.h"
#include "tour.h"

#include <QCoreApplication>
#include <QGenericPlugin>
#include <QTimer>

/// Comes into the program from outside (QT_QPA_GENERIC_PLUGINS) and walks through it as soon as it runs.
///
/// SCREENS_FOLDER is where pictures go, SCREENS_PORTAL the folder of a practice portal that runs, SCREENS_SSH an
/// SSH server, if there is one; with SCREENS_PSEUDO all words are longer. SCREENS_STORY is what is done there: the
/// whole tour, or begin or goOn.
class ScreensPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "screens.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        if (qEnvironmentVariableIsSet("SCREENS_PSEUDO"))
            QCoreApplication::installTranslator(new PseudoTranslator(qApp));
        QTimer::singleShot(0, qApp, [] {
            static Tour tour({.pictures = qEnvironmentVariable("SCREENS_FOLDER"),
                .portal = qEnvironmentVariable("SCREENS_PORTAL"),
                .sshHost = qEnvironmentVariable("SCREENS_SSH")});
            const QByteArray story = qgetenv("SCREENS_STORY");
            if (story == "begin" && tour.begin())
                return; // until somebody ends the program
            QCoreApplication::exit((story == "goOn" ? tour.goOn() : story.isEmpty() && tour.walk()) ? 0 : 1);
        });
        return new QObject; // the application deletes it
    }
};

#include "screensplugin.moc"
