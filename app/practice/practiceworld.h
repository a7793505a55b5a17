#pragma once

#include "practiceoptions.h"
#include "result.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace Practice {
class PracticePortal;
}

/// A small portal and image host that live inside the program, on the loopback only, with everything that is needed to
/// try the program out: records, a profile, a password and a batch of sample sheets.
class PracticeWorld
{
public:
    /// The sample sheets are drawn on the first start that has a QGuiApplication.
    static Result<std::unique_ptr<PracticeWorld>> start(const PracticeOptions &options);
    /// Stops the server and joins its threads.
    ~PracticeWorld();
    Q_DISABLE_COPY_MOVE(PracticeWorld)

    QUrl portalUrl() const;       ///< http://127.0.0.1:PORT/portal
    QUrl imagesUrl() const;       ///< http://127.0.0.1:PORT/images/
    QString imagesFolder() const; ///< What /images/ serves: the image host of the practice profile.
    QString sheetsFolder() const; ///< The sample batch.
    QString profileFile() const;  ///< A profile that is ready to use.
    QString secretsFile() const;  ///< KEY=VALUE lines that belong to it, mode 0600.

private:
    PracticeWorld();
    Result<> prepare(const PracticeOptions &options);

    std::unique_ptr<Practice::PracticePortal> m_portal;
    QString m_folder;
    quint16 m_port = 0;
};
