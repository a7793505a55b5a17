#include "profile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

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
        to.publicUrl.setPath(to.publicUrl.path() + QLatin1Char('/'));
    host.text(QStringLiteral("hostKey"), to.hostKey);
    host.text(QStringLiteral("keyFile"), to.keyFile);
    host.choice(QStringLiteral("verify"), to.verify, verifyWords);
    host.number(QStringLiteral("connections"), to.connections, 1, 8);

    const QUrl address(to.address);
    if (to.kind == HostKind::Sftp && (address.scheme() != QLatin1String("sftp") || address.host().isEmpty()))
        host.report(Text::tr("“host.address” must look like sftp://user@host/folder for SFTP."));
    if (!address.password().isEmpty())
        host.report(Text::tr("“host.address” holds a password. Take it out: a profile never holds secrets."));
}

} // namespace

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
        }
        {
            ObjectReader host(root.object(QStringLiteral("host")), QStringLiteral("host."), problem);
            readHost(host, profile.host);
        }
        {
            ObjectReader naming(root.object(QStringLiteral("naming")), QStringLiteral("naming."), problem);
            const QJsonArray patterns = naming.array(QStringLiteral("patterns"));
            for (qsizetype i = 0; i < patterns.size(); ++i) {
                const QString path = QStringLiteral("naming.patterns[%1].").arg(i);
                ObjectReader reader(patterns.at(i).toObject(), path, problem);
                NamePattern pattern;
                reader.text(QStringLiteral("match"), pattern.match, true);
                reader.text(QStringLiteral("replace"), pattern.replace);
                reader.text(QStringLiteral("with"), pattern.with);
                profile.naming.patterns.append(pattern);
            }
            naming.flag(QStringLiteral("index"), profile.naming.index);
            naming.choice(QStringLiteral("barcode"), profile.naming.barcode, barcodeWords);
        }
        {
            ObjectReader images(root.object(QStringLiteral("images")), QStringLiteral("images."), problem);
            readCopy(images.object(QStringLiteral("web")), QStringLiteral("images.web."), profile.images.web, problem);
            readCopy(images.object(QStringLiteral("thumbnail")), QStringLiteral("images.thumbnail."),
                profile.images.thumbnail, problem);
            images.number(QStringLiteral("originalLimitMB"), profile.images.originalLimitMB, 1, 10000);
            images.flag(QStringLiteral("upright"), profile.images.upright);
        }
        {
            ObjectReader media(root.object(QStringLiteral("media")), QStringLiteral("media."), problem);
            media.text(QStringLiteral("creator"), profile.media.creator);
            media.text(QStringLiteral("rights"), profile.media.rights);
            media.text(QStringLiteral("copyright"), profile.media.copyright);
            media.text(QStringLiteral("caption"), profile.media.caption);
        }
    }
    if (problem)
        return failure(ErrorKind::Profile, Text::tr("The profile cannot be used: %1").arg(*problem), {},
            QStringLiteral("profile-key"));
    return profile;
}

QByteArray profileToJson(const Profile &profile)
{
    QJsonArray patterns;
    for (const NamePattern &pattern : profile.naming.patterns) {
        patterns.append(QJsonObject{{QStringLiteral("match"), pattern.match},
            {QStringLiteral("replace"), pattern.replace}, {QStringLiteral("with"), pattern.with}});
    }
    const auto copy = [](const CopySettings &settings) {
        return QJsonObject{{QStringLiteral("width"), settings.width}, {QStringLiteral("quality"), settings.quality}};
    };
    const QJsonObject root{
        {QStringLiteral("version"), 1},
        {QStringLiteral("name"), profile.name},
        {QStringLiteral("portal"),
            QJsonObject{{QStringLiteral("url"), profile.portal.url.toString()},
                {QStringLiteral("user"), profile.portal.user},
                {QStringLiteral("collection"), profile.portal.collection},
                {QStringLiteral("linker"), wordFor(profile.portal.linker, linkerWords)}}},
        {QStringLiteral("host"),
            QJsonObject{{QStringLiteral("kind"), wordFor(profile.host.kind, hostWords)},
                {QStringLiteral("address"), profile.host.address},
                {QStringLiteral("publicUrl"), profile.host.publicUrl.toString()},
                {QStringLiteral("hostKey"), profile.host.hostKey}, {QStringLiteral("keyFile"), profile.host.keyFile},
                {QStringLiteral("verify"), wordFor(profile.host.verify, verifyWords)},
                {QStringLiteral("connections"), profile.host.connections}}},
        {QStringLiteral("naming"),
            QJsonObject{{QStringLiteral("patterns"), patterns}, {QStringLiteral("index"), profile.naming.index},
                {QStringLiteral("barcode"), wordFor(profile.naming.barcode, barcodeWords)}}},
        {QStringLiteral("images"),
            QJsonObject{{QStringLiteral("web"), copy(profile.images.web)},
                {QStringLiteral("thumbnail"), copy(profile.images.thumbnail)},
                {QStringLiteral("originalLimitMB"), profile.images.originalLimitMB},
                {QStringLiteral("upright"), profile.images.upright}}},
        {QStringLiteral("media"),
            QJsonObject{{QStringLiteral("creator"), profile.media.creator},
                {QStringLiteral("rights"), profile.media.rights},
                {QStringLiteral("copyright"), profile.media.copyright},
                {QStringLiteral("caption"), profile.media.caption}}},
    };
    return QJsonDocument(root).toJson();
}
