#pragma once

#include "result.h"

/// That the server said nothing for too long.
Error sshTimeout(const QString &host);
/// That the server, or something on the way, ended the connection.
Error sshConnectionLost(const QString &host, const QString &detail);
/// That the account may not use SFTP.
Error noSftp(const QString &host, const QString &detail);
