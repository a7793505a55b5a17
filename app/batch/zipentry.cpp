#include "zipentry.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringDecoder>

#include <quazip/quazipfileinfo.h>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Zip)
};

constexpr quint16 isUtf8 = 0x0800;
constexpr quint64 largestEntry = 2ULL << 30;
/// What packs better than this is no photograph; small files are let through, they do no harm.
constexpr quint64 highestRatio = 100;
constexpr quint64 smallEntry = 10'000'000;
/// File systems take names of 255 bytes.
constexpr qsizetype longestName = 255;

/// Code page 437 above ASCII.
constexpr char16_t oldLetters[]
    = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙"
      u"╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

QString fromOldLetters(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes)
        text += uchar(byte) < 0x80 ? QChar(QLatin1Char(byte)) : QChar(oldLetters[uchar(byte) - 0x80]);
    return text;
}

/// ZipReader lets bytes that are not marked as UTF-8 through as they are, one a character.
QString decodedName(const QuaZipFileInfo64 &info)
{
    if (info.flags & isUtf8)
        return info.name;
    const QByteArray bytes = info.name.toLatin1();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? fromOldLetters(bytes) : text;
}

/// Of systems whose names hold no backslash; some of their programs write it where a slash belongs.
bool isMadeOnWindows(const QuaZipFileInfo64 &info)
{
    const int system = info.versionCreated >> 8;
    return system == 0 || system == 10 || system == 14;
}

QString slashed(const QuaZipFileInfo64 &info)
{
    QString name = decodedName(info);
    if (isMadeOnWindows(info))
        name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return name;
}

bool isControl(QChar c)
{
    return c < QLatin1Char(' ') || c == QChar(0x7f);
}

/// A name as it may be shown, whatever it holds.
QString shown(const QString &name)
{
    QString text;
    for (const QChar c : name)
        text += isControl(c) ? QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0')) : QString(c);
    return text;
}

enum class Mode { File, Folder, Link, Other };

Mode modeOf(const QuaZipFileInfo64 &info)
{
    switch ((info.externalAttr >> 16) & 0170000) { // of Unix, nothing from elsewhere
    case 0:
    case 0100000:
        return Mode::File;
    case 0040000:
        return Mode::Folder;
    case 0120000:
        return Mode::Link;
    default:
        return Mode::Other;
    }
}

QString inBytes(quint64 bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat);
}

/// Why an entry with the name of an image cannot be unpacked; empty when it can.
std::pair<const char *, QString> whyNot(const QuaZipFileInfo64 &info, const QString &name)
{
    constexpr int stored = 0;
    constexpr int deflated = 8;
    constexpr int lockedWithAes = 99;
    if (info.isEncrypted() || info.method == lockedWithAes)
        return {"zip-encrypted",
            Text::tr("“%1” is locked with a password. Unpack the zip with the password, then add the folder.")
                .arg(name)};
    if (info.method != stored && info.method != deflated)
        return {"zip-method",
            Text::tr("“%1” is packed in a way that Sheetlink cannot read. Unpack the zip with another program, then "
                     "add the folder.")
                .arg(name)};
    if (info.uncompressedSize > largestEntry)
        return {"zip-too-large",
            Text::tr("“%1” is larger than %2. Unpack the zip, then add the folder.").arg(name, inBytes(largestEntry))};
    if (info.uncompressedSize > smallEntry && info.uncompressedSize / highestRatio >= info.compressedSize)
        return {"zip-bomb",
            Text::tr("“%1” would become %2 out of %3, as no photograph does. If you trust the zip, unpack it yourself "
                     "and add the folder.")
                .arg(name, inBytes(info.uncompressedSize), inBytes(info.compressedSize))};
    return {};
}

QString hashed(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

QString escaped(QChar c)
{
    return QStringLiteral("%%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
}

/// Another name for every name: what some system does not take is escaped, and so is the sign that does it.
QString everywhereTaken(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"), QRegularExpression::CaseInsensitiveOption);
    QString taken;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool endsBadly = i == name.size() - 1 && (c == QLatin1Char('.') || c == QLatin1Char(' '));
        const bool isDevice = i == 0 && device.match(name).hasMatch();
        taken += endsBadly || isDevice || QStringView(u"%<>:\"|?*\\").contains(c) ? escaped(c) : QString(c);
    }
    return taken;
}

} // namespace

std::optional<QString> zipEntryName(const QuaZipFileInfo64 &info)
{
    const QString name = slashed(info);
    const bool hasDrive = name.size() > 1 && name.at(1) == QLatin1Char(':') && name.at(0).isLetter();
    if (name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || hasDrive
        || std::any_of(name.begin(), name.end(), isControl))
        return std::nullopt;
    QStringList parts = name.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    parts.removeAll(QStringLiteral("."));
    if (parts.isEmpty() || parts.contains(QStringLiteral("..")))
        return std::nullopt;
    return parts.join(QLatin1Char('/'));
}

std::optional<SourceFile> zipEntry(
    const QuaZipFileInfo64 &info, const QString &zip, const QString &below, const QStringList &imageExtensions)
{
    const QString raw = slashed(info);
    const Mode mode = modeOf(info);
    if (raw.endsWith(QLatin1Char('/')) && info.uncompressedSize == 0 && (mode == Mode::File || mode == Mode::Folder))
        return std::nullopt;
    const auto name = zipEntryName(info);
    SourceFile file{.path = QStringLiteral("%1/%2").arg(zip, name.value_or(shown(raw))),
        .name = below + name.value_or(shown(raw)),
        .size = qint64(std::min<quint64>(info.uncompressedSize, std::numeric_limits<qint64>::max())),
        .archive = zip};
    const auto refuse = [&file](const char *code, const QString &why) {
        file.problemCode = QString::fromLatin1(code);
        file.problem = why;
    };
    if (!name) {
        refuse("zip-unsafe-name",
            Text::tr("“%1” has a name that could lead out of its folder. If you trust the zip, unpack it yourself and "
                     "add the folder.")
                .arg(file.name));
    } else if (mode == Mode::Link) {
        leaveOut(file, LeftOut::Link);
    } else if (mode != Mode::File || raw.endsWith(QLatin1Char('/'))) {
        leaveOut(file, LeftOut::NotAFile);
    } else if (isZipName(*name)) {
        refuse(
            "zip", Text::tr("“%1” is a zip inside a zip. Unpack the outer one, then add the folder.").arg(file.name));
    } else if (!isImageName(*name, imageExtensions)) {
        leaveOut(file, LeftOut::NotAnImage);
    } else if (raw.contains(QChar::ReplacementCharacter)) {
        refuse("bad-name",
            Text::tr("The name “%1” is not valid text. Unpack the zip, rename the file, then add the folder.")
                .arg(file.name));
    } else if (unpackedName(*name).isEmpty()) {
        refuse("bad-name",
            Text::tr("The name “%1” is too long. Unpack the zip, give the file a shorter name, then add the folder.")
                .arg(file.name));
    } else if (const auto [code, why] = whyNot(info, file.name); code) {
        refuse(code, why);
    }
    return file;
}

QString unpackedName(const QString &entryName)
{
    const qsizetype begin = entryName.lastIndexOf(QLatin1Char('/')) + 1;
    const QString name = everywhereTaken(entryName.mid(begin));
    if (name.toUtf8().size() > longestName)
        return {};
    return QStringLiteral("%1/%2").arg(hashed(entryName.left(begin)), name);
}
