#pragma once

#include "secrets.h"

#include <QObject>

#include <functional>

/// The secrets of profiles in the system's own keychain.
///
/// Every call returns at once and answers later on the event loop of its thread. Where there is no keychain (no
/// desktop session, no service), reading answers with empty secrets and writing with an error that says what to do.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Calls back with what the keychain holds for the profile.
    void read(const Profile &profile, QObject *context, std::function<void(Secrets)> done);
    /// Stores the secrets that are not empty.
    void write(const Profile &profile, const Secrets &secrets, QObject *context, std::function<void(Result<>)> done);
};
