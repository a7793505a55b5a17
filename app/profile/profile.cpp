#include "profile.h"

#include "urlbelow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <optional>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

struct Word {
    int value;
    const char *word;
};

constexpr Word linkerWords[]
    = {{int(LinkerChoice::Auto), "auto"}, {int(LinkerChoice::ExtendedImport), "extended-import"},
        {int(LinkerChoice::Editor), "editor"}, {int(LinkerChoice::Api), "api"}, {int(LinkerChoice::File), "file"}};
constexpr Word hostWords[] = {{int(HostKind::Folder), "folder"}, {int(HostKind::Sftp), "sftp"},
    {int(HostKind::WebDav), "webdav"}, {int(HostKind::Portal), "portal"}};
constexpr Word verifyWords[] = {{int(HostVerification::Size), "size"}, {int(HostVerification::Url), "url"},
    {int(HostVerification::Strict), "strict"}};
constexpr Word sshWords[] = {{int(SshClient::BuiltIn), "built-in"}, {int(SshClient::System), "system"}};
constexpr Word caseWords[]
    = {{int(LetterCase::Keep), "keep"}, {int(LetterCase::Upper), "upper"}, {int(LetterCase::Lower), "lower"}};
constexpr Word followWords[] = {{int(PlainPattern::Follow::NoDigit), "no-digit"},
    {int(PlainPattern::Follow::Separator), "separator"}, {int(PlainPattern::Follow::Nothing), "nothing"}};
constexpr Word copyWords[] = {{int(ReadyCopy::None), "none"}, {int(ReadyCopy::Original), "original"},
    {int(ReadyCopy::Web), "web"}, {int(ReadyCopy::Thumbnail), "thumbnail"}};
constexpr Word barcodeWords[]
    = {{int(BarcodeUse::Off), "off"}, {int(BarcodeUse::Verify), "verify"}, {int(BarcodeUse::Prefer), "prefer"}};

template <typename Enum, size_t n> QString wordFor(Enum value, const Word (&words)[n])
{
    for (const Word &word : words) {
        if (word.value == int(value))
            return QString::fromLatin1(word.word);
    }
    return {};
}

/// Takes the values out of one JSON object, remembers the first thing that is wrong, and knows what was not taken.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject &object, const QString &path, std::optional<QString> &problem)
        : m_object(object)
        , m_path(path)
        , m_problem(problem)
    {
    }

    ~ObjectReader()
    {
        for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
            if (!m_taken.contains(it.key()))
                report(Text::tr("“%1” is not a key that a profile has.").arg(m_path + it.key()));
        }
    }
    Q_DISABLE_COPY_MOVE(ObjectReader)

    void text(const QString &key, QString &to, bool required = false)
    {
        const QJsonValue value = take(key);
        if (value.isString())
            to = value.toString();
        else if (!value.isUndefined())
            report(Text::tr("“%1” must be a text in quotes.").arg(m_path + key));
        if (required && to.isEmpty())
            report(Text::tr("“%1” is missing.").arg(m_path + key));
    }

    void url(const QString &key, QUrl &to, bool required)
    {
        QString words;
        text(key, words, required);
        to = QUrl(words.trimmed(), QUrl::StrictMode);
        if (!words.isEmpty()
            && (!to.isValid() || to.host().isEmpty()
                || (to.scheme() != QLatin1String("http") && to.scheme() != QLatin1String("https")))) {
            report(Text::tr("“%1” must be a web address such as https://portal.example.org/portal, not “%2”.")
                       .arg(m_path + key, words));
        }
        refusePassword(key, to);
    }

    void refusePassword(const QString &key, const QUrl &url)
    {
        if (!url.password().isEmpty())
            report(Text::tr("“%1” holds a password. Take it out: a profile never holds secrets.").arg(m_path + key));
    }

    template <typename Integer>
    void number(const QString &key, Integer &to, qint64 least, qint64 most, bool required = false)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined()) {
            if (required)
                report(Text::tr("“%1” is missing.").arg(m_path + key));
            return;
        }
        const double given = value.toDouble(double(least) - 1);
        if (given < double(least) || given > double(most) || given != double(qint64(given)))
            report(Text::tr("“%1” must be a whole number from %2 to %3.").arg(m_path + key).arg(least).arg(most));
        else
            to = Integer(given);
    }

    void flag(const QString &key, bool &to)
    {
        const QJsonValue value = take(key);
        if (value.isBool())
            to = value.toBool();
        else if (!value.isUndefined())
            report(Text::tr("“%1” must be true or false.").arg(m_path + key));
    }

    template <typename Enum, size_t n>
    void choice(const QString &key, Enum &to, const Word (&words)[n], bool required = false)
    {
        QString given;
        text(key, given, required);
        if (given.isEmpty())
            return;
        QStringList allowed;
        for (const Word &word : words) {
            if (given == QLatin1String(word.word)) {
                to = Enum(word.value);
                return;
            }
            allowed.append(QString::fromLatin1(word.word));
        }
        report(
            Text::tr("“%1” must be one of %2, not “%3”.").arg(m_path + key, allowed.join(QStringLiteral(", ")), given));
    }

    QJsonObject object(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isObject())
            report(Text::tr("“%1” must be an object in braces.").arg(m_path + key));
        return value.toObject();
    }

    bool has(const QString &key) const { return m_object.contains(key); }

    QJsonArray array(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isArray())
            report(Text::tr("“%1” must be a list in brackets.").arg(m_path + key));
        return value.toArray();
    }

    void report(const QString &problem)
    {
        if (!m_problem)
            m_problem = problem;
    }

private:
    QJsonValue take(const QString &key)
    {
        m_taken.append(key);
        return m_object.value(key);
    }

    const QJsonObject m_object;
    QString m_path;
    std::optional<QString> &m_problem;
    QStringList m_taken;
};

void readCopy(const QJsonObject &json, const QString &path, CopySettings &copy, std::optional<QString> &problem)
{
    ObjectReader reader(json, path, problem);
    reader.number(QStringLiteral("width"), copy.width, 16, 20000);
    reader.number(QStringLiteral("quality"), copy.quality, 1, 100);
}

void readHost(ObjectReader &host, HostSettings &to)
{
    host.choice(QStringLiteral("kind"), to.kind, hostWords, true);
    host.text(QStringLiteral("address"), to.address, to.kind != HostKind::Portal);
    host.url(QStringLiteral("publicUrl"), to.publicUrl, to.kind != HostKind::Portal);
    if (!to.publicUrl.isEmpty() && !to.publicUrl.path().endsWith(QLatin1Char('/')))
        to.publicUrl = urlBelow(to.publicUrl, QStringLiteral("/"));
    host.text(QStringLiteral("hostKey"), to.hostKey);
    host.text(QStringLiteral("keyFile"), to.keyFile);
    host.choice(QStringLiteral("verify"), to.verify, verifyWords);
    host.number(QStringLiteral("connections"), to.connections, 1, 8);
    host.choice(QStringLiteral("ssh"), to.ssh, sshWords);
    host.text(QStringLiteral("caFile"), to.caFile);
    host.number(QStringLiteral("rateLimitKBps"), to.rateLimitKBps, 0, 10'000'000);
    host.text(QStringLiteral("fileMode"), to.fileMode);
    static const QRegularExpression octal(QStringLiteral("\\A0?[0-7]{3}\\z"));
    if (!octal.match(to.fileMode).hasMatch())
        host.report(Text::tr("“host.fileMode” must be three octal digits such as 0644, in quotes."));

    const QUrl address(to.address);
    if (to.kind == HostKind::Sftp && (address.scheme() != QLatin1String("sftp") || address.host().isEmpty()))
        host.report(Text::tr("“host.address” must look like sftp://user@host/folder for SFTP."));
    if (to.kind == HostKind::WebDav
        && ((address.scheme() != QLatin1String("https") && address.scheme() != QLatin1String("http"))
            || address.host().isEmpty()))
        host.report(Text::tr("“host.address” must look like https://user@host/folder/ for WebDAV."));
    if (to.ssh == SshClient::System && !to.hostKey.isEmpty())
        host.report(Text::tr("With “host.ssh” the computer's own ssh checks the server's key against its known_hosts. "
                             "Leave “host.hostKey” empty."));
    host.refusePassword(QStringLiteral("address"), address);
}

void readPlain(ObjectReader &plain, PlainPattern &to)
{
    plain.text(QStringLiteral("prefix"), to.prefix);
    plain.number(QStringLiteral("digits"), to.digits, 1, 32, true);
    plain.number(QStringLiteral("mostDigits"), to.mostDigits, 0, 32);
    plain.flag(QStringLiteral("letter"), to.letter);
    plain.choice(QStringLiteral("follows"), to.follows, followWords);
}

void readPattern(
    const QJsonValue &json, const QString &path, QList<NamePattern> &patterns, std::optional<QString> &problem)
{
    ObjectReader reader(json.toObject(), path, problem);
    NamePattern pattern;
    if (reader.has(QStringLiteral("plain"))) {
        ObjectReader plain(reader.object(QStringLiteral("plain")), path + QStringLiteral("plain."), problem);
        readPlain(plain, pattern.plain.emplace());
    }
    reader.text(QStringLiteral("match"), pattern.match, !pattern.plain);
    reader.text(QStringLiteral("replace"), pattern.replace);
    reader.text(QStringLiteral("with"), pattern.with);
    reader.flag(QStringLiteral("onPath"), pattern.onPath);
    const QJsonObject swap = reader.object(QStringLiteral("swap"));
    for (auto it = swap.begin(); it != swap.end(); ++it)
        pattern.swap.insert(it.key(), it.value().toString());
    reader.choice(QStringLiteral("case"), pattern.letterCase, caseWords);
    reader.number(QStringLiteral("padTo"), pattern.padTo, 0, 32);
    reader.text(QStringLiteral("prefix"), pattern.prefix);
    patterns.append(pattern);
}

void readSuffix(
    const QJsonValue &json, const QString &path, QList<NameSuffix> &suffixes, std::optional<QString> &problem)
{
    ObjectReader reader(json.toObject(), path, problem);
    NameSuffix suffix;
    reader.text(QStringLiteral("text"), suffix.text, true);
    reader.text(QStringLiteral("role"), suffix.role);
    reader.choice(QStringLiteral("copy"), suffix.copy, copyWords);
    reader.number(QStringLiteral("sort"), suffix.sort, 0, 10000);
    reader.text(QStringLiteral("caption"), suffix.caption);
    suffixes.append(suffix);
}

void readNaming(ObjectReader &naming, NamingSettings &to, std::optional<QString> &problem)
{
    const QJsonArray patterns = naming.array(QStringLiteral("patterns"));
    for (qsizetype i = 0; i < patterns.size(); ++i)
        readPattern(patterns.at(i), QStringLiteral("naming.patterns[%1].").arg(i), to.patterns, problem);
    if (naming.has(QStringLiteral("suffixes"))) {
        const QJsonArray suffixes = naming.array(QStringLiteral("suffixes"));
        to.suffixes.clear();
        for (qsizetype i = 0; i < suffixes.size(); ++i)
            readSuffix(suffixes.at(i), QStringLiteral("naming.suffixes[%1].").arg(i), to.suffixes, problem);
    }
    naming.flag(QStringLiteral("index"), to.index);
    naming.text(QStringLiteral("records"), to.records);
    naming.choice(QStringLiteral("barcode"), to.barcode, barcodeWords);
}

QJsonObject patternToJson(const NamePattern &pattern)
{
    QJsonObject swap;
    for (auto it = pattern.swap.begin(); it != pattern.swap.end(); ++it)
        swap.insert(it.key(), it.value());
    QJsonObject json{{QStringLiteral("match"), pattern.match}, {QStringLiteral("replace"), pattern.replace},
        {QStringLiteral("with"), pattern.with}, {QStringLiteral("onPath"), pattern.onPath},
        {QStringLiteral("swap"), swap}, {QStringLiteral("case"), wordFor(pattern.letterCase, caseWords)},
        {QStringLiteral("padTo"), pattern.padTo}, {QStringLiteral("prefix"), pattern.prefix}};
    if (pattern.plain) {
        json.insert(QStringLiteral("plain"),
            QJsonObject{{QStringLiteral("prefix"), pattern.plain->prefix},
                {QStringLiteral("digits"), pattern.plain->digits},
                {QStringLiteral("mostDigits"), pattern.plain->mostDigits},
                {QStringLiteral("letter"), pattern.plain->letter},
                {QStringLiteral("follows"), wordFor(pattern.plain->follows, followWords)}});
    }
    return json;
}

QJsonObject namingToJson(const NamingSettings &naming)
{
    QJsonArray patterns;
    for (const NamePattern &pattern : naming.patterns)
        patterns.append(patternToJson(pattern));
    QJsonArray suffixes;
    for (const NameSuffix &suffix : naming.suffixes) {
        suffixes.append(QJsonObject{{QStringLiteral("text"), suffix.text}, {QStringLiteral("role"), suffix.role},
            {QStringLiteral("copy"), wordFor(suffix.copy, copyWords)}, {QStringLiteral("sort"), suffix.sort},
            {QStringLiteral("caption"), suffix.caption}});
    }
    return {{QStringLiteral("patterns"), patterns}, {QStringLiteral("suffixes"), suffixes},
        {QStringLiteral("index"), naming.index}, {QStringLiteral("records"), naming.records},
        {QStringLiteral("barcode"), wordFor(naming.barcode, barcodeWords)}};
}

} // namespace

const QList<NameSuffix> &usualSuffixes()
{
    const auto view = [](const char *text, const char *role, int sort, const QString &caption) {
        return NameSuffix{
            .text = QString::fromLatin1(text), .role = QString::fromLatin1(role), .sort = sort, .caption = caption};
    };
    const auto copy
        = [](const char *text, ReadyCopy made) { return NameSuffix{.text = QString::fromLatin1(text), .copy = made}; };
    // The portal sorts by this number and gives 5 to what has none.
    static const QList<NameSuffix> suffixes{view("_label", "label", 20, Text::tr("Label")),
        view("_detail", "detail", 30, Text::tr("Detail")), view("_back", "back", 40, Text::tr("Back")),
        view("_front", "front", 0, {}), view("_dorsal", "dorsal", 0, Text::tr("Dorsal view")),
        view("_ventral", "ventral", 10, Text::tr("Ventral view")), view("_D", "dorsal", 0, Text::tr("Dorsal view")),
        view("_V", "ventral", 10, Text::tr("Ventral view")), copy("_lg", ReadyCopy::Original),
        copy("_large", ReadyCopy::Original), copy("_web", ReadyCopy::Web), copy("_med", ReadyCopy::Web),
        copy("_tn", ReadyCopy::Thumbnail), copy("_thumb", ReadyCopy::Thumbnail), copy("tn_", ReadyCopy::Thumbnail)};
    return suffixes;
}

Result<Profile> profileFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        return failure(ErrorKind::Profile, Text::tr("The profile is not valid JSON."),
            QStringLiteral("%1 at byte %2").arg(parsing.errorString()).arg(parsing.offset),
            QStringLiteral("profile-json"));
    }

    Profile profile;
    std::optional<QString> problem;
    {
        ObjectReader root(document.object(), {}, problem);
        int version = 0;
        root.number(QStringLiteral("version"), version, 1, 1, true);
        root.text(QStringLiteral("name"), profile.name, true);
        {
            ObjectReader portal(root.object(QStringLiteral("portal")), QStringLiteral("portal."), problem);
            portal.url(QStringLiteral("url"), profile.portal.url, true);
            portal.text(QStringLiteral("user"), profile.portal.user);
            portal.number(QStringLiteral("collection"), profile.portal.collection, 1, 4'000'000'000, true);
            portal.choice(QStringLiteral("linker"), profile.portal.linker, linkerWords);
            portal.flag(QStringLiteral("createRecords"), profile.portal.createRecords);
        }
        {
            ObjectReader host(root.object(QStringLiteral("host")), QStringLiteral("host."), problem);
            readHost(host, profile.host);
        }
        {
            ObjectReader naming(root.object(QStringLiteral("naming")), QStringLiteral("naming."), problem);
            readNaming(naming, profile.naming, problem);
        }
        {
            ObjectReader images(root.object(QStringLiteral("images")), QStringLiteral("images."), problem);
            readCopy(images.object(QStringLiteral("web")), QStringLiteral("images.web."), profile.images.web, problem);
            readCopy(images.object(QStringLiteral("thumbnail")), QStringLiteral("images.thumbnail."),
                profile.images.thumbnail, problem);
            images.number(QStringLiteral("originalLimitMB"), profile.images.originalLimitMB, 1, 10000);
            images.flag(QStringLiteral("upright"), profile.images.upright);
            images.flag(QStringLiteral("losslessTurn"), profile.images.losslessTurn);
            images.flag(QStringLiteral("keepMetadata"), profile.images.keepMetadata);
            images.text(QStringLiteral("archiveFolder"), profile.images.archiveFolder);
            static const QRegularExpression folder(QStringLiteral("\\A(\\w[\\w.-]*(/\\w[\\w.-]*)*)?\\z"));
            if (!folder.match(profile.images.archiveFolder).hasMatch())
                images.report(Text::tr("“images.archiveFolder” must be a folder below “host.address”, such as "
                                       "“archive”: letters, digits, dots, hyphens and slashes between."));
        }
        {
            ObjectReader media(root.object(QStringLiteral("media")), QStringLiteral("media."), problem);
            media.text(QStringLiteral("creator"), profile.media.creator);
            media.text(QStringLiteral("rights"), profile.media.rights);
            media.text(QStringLiteral("copyright"), profile.media.copyright);
            media.text(QStringLiteral("caption"), profile.media.caption);
            media.text(QStringLiteral("notes"), profile.media.notes);
        }
    }
    if (problem)
        return failure(ErrorKind::Profile, Text::tr("The profile cannot be used: %1").arg(*problem), {},
            QStringLiteral("profile-key"));
    return profile;
}

QByteArray profileToJson(const Profile &profile)
{
    const auto copy = [](const CopySettings &settings) {
        return QJsonObject{{QStringLiteral("width"), settings.width}, {QStringLiteral("quality"), settings.quality}};
    };
    const QJsonObject root{
        {QStringLiteral("version"), 1},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("portal"),
            QJsonObject{{QStringLiteral("url"), profile.portal.url.toString(QUrl::FullyEncoded)},
                {QStringLiteral("user"), profile.portal.user},
                {QStringLiteral("collection"), profile.portal.collection},
                {QStringLiteral("linker"), wordFor(profile.portal.linker, linkerWords)},
                {QStringLiteral("createRecords"), profile.portal.createRecords}}},
        {QStringLiteral("host"),
            QJsonObject{{QStringLiteral("kind"), wordFor(profile.host.kind, hostWords)},
                {QStringLiteral("address"), profile.host.address},
                {QStringLiteral("publicUrl"), profile.host.publicUrl.toString(QUrl::FullyEncoded)},
                {QStringLiteral("hostKey"), profile.host.hostKey}, {QStringLiteral("keyFile"), profile.host.keyFile},
                {QStringLiteral("verify"), wordFor(profile.host.verify, verifyWords)},
                {QStringLiteral("connections"), profile.host.connections},
                {QStringLiteral("ssh"), wordFor(profile.host.ssh, sshWords)},
                {QStringLiteral("caFile"), profile.host.caFile},
                {QStringLiteral("rateLimitKBps"), profile.host.rateLimitKBps},
                {QStringLiteral("fileMode"), profile.host.fileMode}}},
        {QStringLiteral("naming"), namingToJson(profile.naming)},
        {QStringLiteral("images"),
            QJsonObject{{QStringLiteral("web"), copy(profile.images.web)},
                {QStringLiteral("thumbnail"), copy(profile.images.thumbnail)},
                {QStringLiteral("originalLimitMB"), profile.images.originalLimitMB},
                {QStringLiteral("upright"), profile.images.upright},
                {QStringLiteral("losslessTurn"), profile.images.losslessTurn},
                {QStringLiteral("keepMetadata"), profile.images.keepMetadata},
                {QStringLiteral("archiveFolder"), profile.images.archiveFolder}}},
        {QStringLiteral("media"),
            QJsonObject{{QStringLiteral("creator"), profile.media.creator},
                {QStringLiteral("rights"), profile.media.rights},
                {QStringLiteral("copyright"), profile.media.copyright},
                {QStringLiteral("caption"), profile.media.caption}, {QStringLiteral("notes"), profile.media.notes}}},
    };
    return QJsonDocument(root).toJson();
}

Result<NamePattern> namePatternFromJson(const QJsonObject &json)
{
    QList<NamePattern> patterns;
    std::optional<QString> problem;
    readPattern(json, {}, patterns, problem);
    if (problem)
        return failure(ErrorKind::Profile, Text::tr("The rule cannot be used: %1").arg(*problem), {},
            QStringLiteral("profile-key"));
    return patterns.constFirst();
}
