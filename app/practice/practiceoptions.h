#pragma once

#include "mischief.h"
#include "uploadlimits.h"

#include <QString>

/// How a practice portal is started.
struct PracticeOptions {
    QString folder = {}; ///< Where everything is kept; made when missing. A second start finds the same state again.
    quint16 port = 0;    ///< 0: the port used last time in this folder if it is free, else any free one.
    QString recordsFile = {}; ///< A table with at least catalogNumber, whose records are added to collection 1.
    QString password = QStringLiteral("practice"); ///< Of everybody.
    UploadLimits limits = {};                      ///< For images that are sent to the portal itself.
    Practice::Mischief mischief = {};              ///< Makes requests go wrong; training does not use it.
};
