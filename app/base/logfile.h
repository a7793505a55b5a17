#pragma once

#include <QFile>

/// The program's log: lines with time and level in a folder, in one file and the four before it, each at most 10 MB.
/// It takes all that goes to Qt's message handler; what warns still goes to the console as well. No secret of this
/// process reaches it.
class LogFile
{
public:
    /// Where the platform keeps such files, for instance ~/.local/share/sheetlink/log.
    static QString defaultFolder();
    /// Takes the messages of the program from now on. Without a folder that can be written nothing is kept.
    static void begin(const QString &folder = defaultFolder());
    /// Empty before begin().
    static QString folder();
    /// All that is kept, the newest first.
    static QStringList files(const QString &folder);

    explicit LogFile(const QString &folder, qint64 mostBytes = 10'000'000);
    /// One line, whatever line breaks the text has.
    void write(const QString &level, const QString &text);

private:
    void open();
    void rotate();

    QString m_folder;
    qint64 m_mostBytes;
    QFile m_file;
};
