#pragma once

#include <QProcess>

/// What the fixtures around real servers have in common.
namespace ServerProcess {

/// A port of the loopback that nobody listened on a moment ago.
quint16 freePort();
/// Whether somebody listens there within ten seconds; not waited for when the process ends before.
bool listens(const QProcess &process, quint16 port);
/// Asks the process to end and, when it does not, makes it.
void end(QProcess &process);
/// What the program prints.
QByteArray outputOf(const QString &program, const QStringList &arguments);

} // namespace ServerProcess
