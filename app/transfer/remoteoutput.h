#pragma once

#include <QByteArray>

/// A remote command that prints more than this is ended.
constexpr qsizetype mostRemoteOutput = 8 << 20;

/// The command, made to say when it begins: what shells print while they start is not taken for its output, and an
/// account that may run nothing but SFTP not for one where it ran and was silent.
inline QByteArray markedCommand(const QByteArray &command)
{
    return "echo sheetlink-begins; " + command;
}

/// Cuts off the output everything up to the mark. False when there is none: the command did not run.
inline bool withoutMark(QByteArray &output)
{
    static const QByteArray mark("sheetlink-begins\n");
    const qsizetype at = output.startsWith(mark) ? 0 : output.indexOf('\n' + mark) + 1;
    if (at == 0 && !output.startsWith(mark))
        return false;
    output.remove(0, at + mark.size());
    return true;
}
