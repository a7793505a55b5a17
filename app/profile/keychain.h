#pragma once

#include "secrets.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace QKeychain {
class Job;
}

/// Where passwords are kept when the program ends.
enum class Keeping {
    Nowhere,
    InKeychain, ///< The system's own.
    InFile      ///< One that only its owner may read.
};

/// The secrets of profiles in the system's own keychain, or in a file where a person wants that.
///
/// Every call returns at once and answers later on the event loop of its thread. Where there is no keychain (no
/// desktop session, no service, none that answers in time), reading answers with what the file holds, and writing with
/// an error that says what to do.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// So long is each answer waited for.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Calls back with whether this computer has a keychain that answers.
    void probe(QObject *context, std::function<void(bool)> done);
    /// Calls back with what is kept for the profile.
    void read(const Profile &profile, QObject *context, std::function<void(Secrets)> done);
    /// Stores the secrets that are not empty.
    void write(const Profile &profile, const Secrets &secrets, Keeping keeping, QObject *context,
        std::function<void(Result<>)> done);

private:
    void writeToKeychain(
        const Profile &profile, const Secrets &secrets, QObject *context, std::function<void(Result<>)> done);
    void start(QKeychain::Job *job, QObject *context, std::function<void(std::optional<QString> problem)> done);

    std::chrono::milliseconds m_patience = std::chrono::seconds(30);
};
