#include "presets.h"
#include "plainpattern.h"
#include "portalpattern.h"
#include "rulereport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

class PresetsTest : public QObject
{
    Q_OBJECT

private:
    static RuleReport report(const NamePattern &rule, const QString &name)
    {
        NamingSettings settings;
        settings.patterns = {rule};
        return reportOn(settings, {name});
    }

private slots:
    void everyPresetOfTheFileIsThere();
    void presetsAreSortedByName();
    void noTwoPresetsLookTheSame();
    void eachPresetCatchesItsExample_data();
    void eachPresetCatchesItsExample();
    void noPresetCutsALongerNumberShort_data();
    void noPresetCutsALongerNumberShort();
};

void PresetsTest::everyPresetOfTheFileIsThere()
{
    QVERIFY(namingPresets().size() >= 70);
    QFile file(QStringLiteral(":/naming/presets.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), namingPresets().size());
}

void PresetsTest::presetsAreSortedByName()
{
    const auto &presets = namingPresets();
    QVERIFY(std::is_sorted(presets.begin(), presets.end(), [](const NamingPreset &one, const NamingPreset &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    }));
}

void PresetsTest::noTwoPresetsLookTheSame()
{
    QSet<QString> names;
    for (const NamingPreset &preset : namingPresets())
        names.insert(preset.name);
    QCOMPARE(names.size(), namingPresets().size());
}

void PresetsTest::eachPresetCatchesItsExample_data()
{
    QTest::addColumn<int>("preset");
    for (int i = 0; i < namingPresets().size(); ++i)
        QTest::addRow("%s", qPrintable(namingPresets().at(i).name)) << i;
}

void PresetsTest::eachPresetCatchesItsExample()
{
    QFETCH(int, preset);
    const NamingPreset &given = namingPresets().at(preset);
    const RuleReport result = report(given.rule, given.example);
    QVERIFY(result.missed.isEmpty());
    QCOMPARE(result.rules.at(0).examples.at(0).number, given.number);
    QVERIFY2(result.rules.at(0).warnings.isEmpty(), qPrintable(result.rules.at(0).warnings.value(0).text));
}

void PresetsTest::noPresetCutsALongerNumberShort_data()
{
    eachPresetCatchesItsExample_data();
}

void PresetsTest::noPresetCutsALongerNumberShort()
{
    QFETCH(int, preset);
    const NamingPreset &given = namingPresets().at(preset);
    static const QRegularExpression lastLongRun(QStringLiteral("(\\d{4,})(?!.*\\d{4,})"));
    QString name = given.example;
    name.replace(lastLongRun, QStringLiteral("\\1777777777"));
    const RuleReport result = report(given.rule, name);
    for (const RuleWarning &warning : result.rules.at(0).warnings)
        QVERIFY2(warning.kind != RuleWarning::Kind::DigitFollows, qPrintable(name));
}

QTEST_GUILESS_MAIN(PresetsTest)
#include "presetstest.moc"
