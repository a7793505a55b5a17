#include "profileform.h"

#include "signindialog.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace {

/// Every setting is another than the usual one.
Profile unusual()
{
    NamePattern plain;
    plain.plain = PlainPattern{.prefix = QStringLiteral("ASU"),
        .digits = 5,
        .mostDigits = 7,
        .letter = true,
        .follows = PlainPattern::Follow::Separator};
    return {.name = QStringLiteral("Zoë's herbarium"),
        .portal = {.url = QUrl(QStringLiteral("https://portal.example.org/portal")),
            .user = QStringLiteral("tech"),
            .collection = 7,
            .linker = LinkerChoice::Api,
            .createRecords = true},
        .host = {.kind = HostKind::Sftp,
            .address = QStringLiteral("sftp://tech@img.example.org/srv/img"),
            .publicUrl = QUrl(QStringLiteral("https://img.example.org/img/")),
            .hostKey = QStringLiteral("SHA256:abc"),
            .keyFile = QStringLiteral("/home/tech/key"),
            .verify = HostVerification::Strict,
            .connections = 2,
            .caFile = QStringLiteral("/etc/ssl/own.pem"),
            .rateLimitKBps = 1234,
            .fileMode = QStringLiteral("0664")},
        .naming = {.patterns = {plain,
                       {.match = QStringLiteral("/^(A\\d+)/i"),
                           .replace = QStringLiteral("/A/"),
                           .with = QStringLiteral("B"),
                           .onPath = true,
                           .swap = {{QStringLiteral("_"), QStringLiteral(":")}},
                           .letterCase = LetterCase::Upper,
                           .padTo = 9,
                           .prefix = QStringLiteral("ASU-")}},
            .suffixes = {{.text = QStringLiteral("_fruit"),
                .role = QStringLiteral("detail"),
                .copy = ReadyCopy::Web,
                .sort = 3,
                .caption = QStringLiteral("Fruit")}},
            .index = false,
            .records = QStringLiteral("/srv/records.zip"),
            .barcode = BarcodeUse::Prefer},
        .images = {.web = {.width = 1600, .quality = 70},
            .thumbnail = {.width = 250, .quality = 60},
            .originalLimitMB = 20,
            .upright = false,
            .losslessTurn = false,
            .keepMetadata = true,
            .archiveFolder = QStringLiteral("archive/2026")},
        .media = {.creator = QStringLiteral("Zoë"),
            .rights = QStringLiteral("https://creativecommons.org/licenses/by/4.0/"),
            .copyright = QStringLiteral("ASU"),
            .caption = QStringLiteral("Sheet"),
            .notes = QStringLiteral("Note")}};
}

/// The paths of values that are the same in both, such as `host.kind`.
QStringList same(const QJsonObject &a, const QJsonObject &b, const QString &path = {})
{
    QStringList paths;
    for (auto it = a.begin(); it != a.end(); ++it) {
        if (it->isObject())
            paths += same(it->toObject(), b.value(it.key()).toObject(), path + it.key() + QLatin1Char('.'));
        else if (*it == b.value(it.key()))
            paths += path + it.key();
    }
    return paths;
}

QJsonObject json(const Profile &profile)
{
    return QJsonDocument::fromJson(profileToJson(profile)).object();
}

template <typename Field> Field *field(QWidget &form, const char *name)
{
    return form.findChild<Field *>(QLatin1String(name));
}

} // namespace

class ProfileFormTest : public QObject
{
    Q_OBJECT

private slots:
    void everySettingSurvivesTheForm_data();
    void everySettingSurvivesTheForm();
    void onlyWhatTheHostHasIsShown_data();
    void onlyWhatTheHostHasIsShown();
    void whatIsSeldomNeededIsShownWhenTheProfileHasIt();
    void settingsOfTheHostAreTakenFromTheFields();
    void theComputersSshTakesNoFingerprintAndNoPassword();
};

void ProfileFormTest::everySettingSurvivesTheForm_data()
{
    QTest::addColumn<Profile>("profile");
    const QStringList left = same(json(unusual()), json({}));
    QCOMPARE(left, (QStringList{QStringLiteral("host.ssh"), QStringLiteral("version")})); // else this proves less
    QTest::newRow("everything unusual") << unusual();
    Profile system = unusual();
    system.host.ssh = SshClient::System;
    system.host.hostKey.clear();
    QTest::newRow("the computer's ssh") << system;
    for (const HostKind kind : {HostKind::Folder, HostKind::WebDav, HostKind::Portal}) {
        Profile other = unusual();
        other.host.kind = kind;
        QTest::addRow("host kind %d", int(kind)) << other;
    }
    QTest::newRow("the usual") << Profile();
}

void ProfileFormTest::everySettingSurvivesTheForm()
{
    QFETCH(Profile, profile);
    ProfileForm form;
    form.setProfile(unusual()); // of which nothing may stay
    form.setProfile(profile);
    QCOMPARE(QString::fromUtf8(profileToJson(form.profile())), QString::fromUtf8(profileToJson(profile)));
    QVERIFY(form.profile() == profile);
}

void ProfileFormTest::onlyWhatTheHostHasIsShown_data()
{
    QTest::addColumn<HostKind>("kind");
    QTest::addColumn<QStringList>("shown");
    const auto fields = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    QTest::newRow("folder") << HostKind::Folder << fields("hostRateLimit");
    QTest::newRow("sftp") << HostKind::Sftp
                          << fields("hostKeyFile hostSsh hostKey hostFileMode hostConnections hostRateLimit");
    QTest::newRow("webdav") << HostKind::WebDav << fields("hostCaFile hostConnections hostRateLimit");
}

void ProfileFormTest::onlyWhatTheHostHasIsShown()
{
    QFETCH(HostKind, kind);
    QFETCH(QStringList, shown);
    ProfileForm form;
    form.setCurrentIndex(1);
    form.show();
    field<QToolButton>(form, "seldomNeededButton")->setChecked(true);
    field<QComboBox>(form, "hostKind")->setCurrentIndex(int(kind));
    for (const char *name :
        {"hostKeyFile", "hostSsh", "hostKey", "hostFileMode", "hostCaFile", "hostConnections", "hostRateLimit"}) {
        QVERIFY2(field<QWidget>(form, name)->isVisible() == shown.contains(QLatin1String(name)), name);
    }
    field<QToolButton>(form, "seldomNeededButton")->setChecked(false);
    QVERIFY(!field<QWidget>(form, "hostRateLimit")->isVisible());
    QVERIFY(field<QWidget>(form, "hostAddress")->isVisible());
}

void ProfileFormTest::whatIsSeldomNeededIsShownWhenTheProfileHasIt()
{
    ProfileForm form;
    auto *button = field<QToolButton>(form, "seldomNeededButton");
    form.setProfile({});
    QVERIFY(!button->isChecked());
    Profile profile;
    profile.host.rateLimitKBps = 500;
    form.setProfile(profile);
    QVERIFY(button->isChecked());
}

void ProfileFormTest::settingsOfTheHostAreTakenFromTheFields()
{
    ProfileForm form;
    form.setProfile(unusual());
    field<QComboBox>(form, "hostKind")->setCurrentIndex(int(HostKind::WebDav));
    field<QLineEdit>(form, "hostAddress")->setText(QStringLiteral("https://tech@cloud.example.org/dav/"));
    field<QLineEdit>(form, "hostCaFile")->setText(QStringLiteral("/srv/ca.pem"));
    field<QLineEdit>(form, "hostFileMode")->setText(QStringLiteral("0600"));
    auto *limit = field<QSpinBox>(form, "hostRateLimit");
    limit->setValue(0);
    QCOMPARE(limit->text(), QStringLiteral("no limit"));

    Profile expected = unusual();
    expected.host.kind = HostKind::WebDav;
    expected.host.address = QStringLiteral("https://tech@cloud.example.org/dav/");
    expected.host.caFile = QStringLiteral("/srv/ca.pem");
    expected.host.fileMode = QStringLiteral("0600");
    expected.host.rateLimitKBps = 0;
    QVERIFY(form.profile() == expected);
}

void ProfileFormTest::theComputersSshTakesNoFingerprintAndNoPassword()
{
    ProfileForm form;
    form.setProfile(unusual());
    auto *ssh = field<QComboBox>(form, "hostSsh");
    auto *key = field<QLineEdit>(form, "hostKey");
    ssh->setCurrentIndex(int(SshClient::System));
    QVERIFY(!key->isEnabled());
    QVERIFY(profileFromJson(profileToJson(form.profile())));
    QVERIFY(!SignInDialog(form.profile()).findChild<QLineEdit *>(QStringLiteral("hostPassword")));

    ssh->setCurrentIndex(int(SshClient::BuiltIn));
    QVERIFY(key->isEnabled());
    QVERIFY(form.profile() == unusual());
    QVERIFY(SignInDialog(form.profile()).findChild<QLineEdit *>(QStringLiteral("hostPassword")));

    Profile both = unusual();
    both.host.ssh = SshClient::System;
    const auto refused = profileFromJson(profileToJson(both));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("known_hosts")), qPrintable(refused.error().message));
}

QTEST_MAIN(ProfileFormTest)
#include "profileformtest.moc"
