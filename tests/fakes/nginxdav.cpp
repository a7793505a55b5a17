#include "nginxdav.h"

NginxDav::NginxDav(const QByteArray &davMethods, const QByteArray &more)
    : DavServer(QStringLiteral("nginx"))
{
    if (!isRunning())
        return;
    const QByteArray own = this->own({}).toUtf8();
    QByteArray temporary;
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        temporary += QByteArray(kind) + "_temp_path " + own + "/temp;\n";
    write(QStringLiteral("nginx.conf"),
        "daemon off;\nmaster_process off;\npid " + own + "/state/pid;\nerror_log " + own
            + "/stderr;\nevents {}\nhttp {\n" + temporary
            + "log_format short '$request_method $uri $status';\naccess_log " + own
            + "/access short;\nserver {\nlisten 127.0.0.1:" + QByteArray::number(port()) + ";\nroot "
            + folder().toUtf8() + ";\ndav_methods " + davMethods + ";\ndav_access user:rw group:r all:r;\n" + more
            + "\n}\n}\n");
    start({QStringLiteral("-p"), QString::fromUtf8(own), QStringLiteral("-e"),
        QString::fromUtf8(own) + QStringLiteral("/stderr"), QStringLiteral("-c"),
        QString::fromUtf8(own) + QStringLiteral("/nginx.conf")});
}
