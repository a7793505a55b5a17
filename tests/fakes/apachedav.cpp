#include "apachedav.h"

#include <QCryptographicHash>

namespace {

const QByteArray realm = "Herbarium images";

QByteArray passwordFile(ApacheDav::SignIn signIn)
{
    const QByteArray user = ApacheDav::user().toUtf8();
    const QByteArray password = ApacheDav::password().toUtf8();
    if (signIn == ApacheDav::SignIn::Basic)
        return user + ":{SHA}" + QCryptographicHash::hash(password, QCryptographicHash::Sha1).toBase64() + '\n';
    const QByteArray key
        = QCryptographicHash::hash(user + ':' + realm + ':' + password, QCryptographicHash::Md5).toHex();
    return user + ':' + realm + ':' + key + '\n';
}

} // namespace

ApacheDav::ApacheDav(const Options &options)
    : DavServer(QStringLiteral("apache2"))
    , m_options(options)
{
    if (!isRunning())
        return;
    if (options.tls)
        makeCertificates();
    write(QStringLiteral("passwords"), passwordFile(options.signIn));
    write(QStringLiteral("apache.conf"), configuration());
    start({QStringLiteral("-d"), own({}), QStringLiteral("-f"), own(QStringLiteral("apache.conf")),
        QStringLiteral("-DFOREGROUND")});
}

QString ApacheDav::address() const
{
    const auto who = m_options.signIn == SignIn::None ? QString() : user() + QLatin1Char('@');
    return (m_options.tls ? QStringLiteral("https://") : QStringLiteral("http://")) + who
        + QStringLiteral("127.0.0.1:%1/").arg(port());
}

void ApacheDav::makeCertificates() const
{
    const auto openssl = [this](const QByteArray &arguments) {
        QProcess process;
        process.setWorkingDirectory(own({}));
        process.start(QStringLiteral("openssl"), QString::fromLatin1(arguments).split(QLatin1Char(' ')));
        process.waitForFinished();
        if (process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
    };
    openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=Test-CA "
            "-keyout ca.key -out ca.pem");
    const QByteArray address
        = m_options.certificate == Certificate::OfAnotherName ? "DNS:images.example" : "IP:127.0.0.1";
    openssl("req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=127.0.0.1 "
            "-addext subjectAltName="
        + address + " -keyout server.key -out server.csr");
    const QByteArray days = m_options.certificate == Certificate::Expired ? "-1" : "2";
    const QByteArray signer = m_options.certificate == Certificate::SelfSigned
        ? "-signkey server.key"
        : "-CA ca.pem -CAkey ca.key -CAcreateserial";
    openssl("x509 -req -in server.csr " + signer + " -days " + days + " -copy_extensions copy -out server.pem");
}

QByteArray ApacheDav::configuration() const
{
    const QByteArray scheme = m_options.signIn == SignIn::Digest ? "Digest" : "Basic";
    QByteArray text;
    for (const char *module : {"mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic",
             "auth_digest", "dav", "dav_fs", "ssl", "headers", "alias", "setenvif"})
        text += "LoadModule " + QByteArray(module) + "_module /usr/lib/apache2/modules/mod_" + module + ".so\n";
    text += "User www-data\nGroup www-data\n" // looked at only when root starts it
            "ServerName 127.0.0.1\nListen 127.0.0.1:"
        + QByteArray::number(port())
        + "\nPidFile state/pid\nDefaultRuntimeDir state\nMutex file:state\nDavLockDB state/locks\n"
          "ErrorLog stderr\nLogFormat \"%m %U %>s\" short\nCustomLog access short\nDocumentRoot www\n"
          "StartServers 1\nThreadsPerChild 32\nMaxRequestWorkers 64\nKeepAliveTimeout 15\n";
    if (m_options.tls)
        text += "SSLEngine on\nSSLCertificateFile server.pem\nSSLCertificateKeyFile server.key\n";
    text += m_options.server + "\n<Directory />\nRequire all denied\n</Directory>\n<Directory \"" + folder().toUtf8()
        + "\">\nDAV On\n";
    if (m_options.signIn == SignIn::None) {
        text += "Require all granted\n";
    } else {
        text += "AuthType " + scheme + "\nAuthName \"" + realm + "\"\nAuthUserFile \""
            + own(QStringLiteral("passwords")).toUtf8() + "\"\nRequire valid-user\n";
    }
    return text + m_options.folder + "\n</Directory>\n";
}
