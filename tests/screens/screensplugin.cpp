#include "pseudotranslator.h"
#include "tour.h"

#include <QCoreApplication>
#include <QGenericPlugin>
#include <QTimer>

/// Comes into the program from outside (QT_QPA_GENERIC_PLUGINS) and walks through it as soon as it runs.
///
/// SCREENS_FOLDER is where pictures go, SCREENS_PORTAL the folder of a practice portal that runs; with SCREENS_PSEUDO
/// all words are longer.
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
            Tour tour(
                {.pictures = qEnvironmentVariable("SCREENS_FOLDER"), .portal = qEnvironmentVariable("SCREENS_PORTAL")});
            QCoreApplication::exit(tour.walk() ? 0 : 1);
        });
        return new QObject; // the application deletes it
    }
};

#include "screensplugin.moc"
