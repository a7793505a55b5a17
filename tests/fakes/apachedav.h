#pragma once

#include "davserver.h"

/// A real Apache with mod_dav.
class ApacheDav final : public DavServer
{
public:
    enum class SignIn { None, Basic, Digest };
    enum class Certificate { Good, Expired, OfAnotherName, SelfSigned };
    struct Options {
        SignIn signIn = SignIn::None;
        bool tls = false; ///< With a certificate of an authority that only caFile() knows.
        Certificate certificate = Certificate::Good;
        QByteArray server{}; ///< More lines for the server.
        QByteArray folder{}; ///< More lines for the folder.
    };

    /// Asks for a server; isRunning() tells whether it came up, problem() why not.
    explicit ApacheDav(const Options &options);
    ApacheDav()
        : ApacheDav(Options{})
    {
    }

    static QString user() { return QStringLiteral("täch"); }
    static QString password() { return QStringLiteral("corréct: horse"); }
    /// http://user@127.0.0.1:port/, with the user only where there is a sign-in.
    QString address() const;
    QString caFile() const { return own(QStringLiteral("ca.pem")); }

private:
    void makeCertificates() const;
    QByteArray configuration() const;

    Options m_options;
};
