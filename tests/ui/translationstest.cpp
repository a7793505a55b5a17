#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    bool isPlural = false;
    QString type; ///< Empty for what is finished.
    QStringList forms;

    QString name() const { return context + QStringLiteral(": ") + source; }
};

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append({.context = context});
            messages.last().isPlural = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().type = xml.attributes().value(QStringLiteral("type")).toString();
            if (!messages.last().isPlural)
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[1-9]"));
    QStringList found;
    for (auto each = place.globalMatch(text); each.hasNext();)
        found.append(each.next().captured());
    found.sort();
    return found;
}

/// The file as it would be after the tool that collects the words of the sources went over it.
QString collected(const QString &language, const QTemporaryDir &folder)
{
    const QString name = QStringLiteral("sheetlink_%1.ts").arg(language);
    const QString copy = folder.filePath(name);
    QFile::copy(QStringLiteral(SHEETLINK_SOURCE "/resources/") + name, copy);
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
        QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-ts"), copy};
    if (language == QLatin1String("en"))
        arguments.prepend(QStringLiteral("-pluralonly"));
    QProcess tool;
    tool.setWorkingDirectory(QStringLiteral(SHEETLINK_SOURCE));
    tool.start(QStringLiteral(SHEETLINK_LUPDATE), arguments);
    return tool.waitForFinished(120'000) && tool.exitCode() == 0 ? copy : QString();
}

} // namespace

/// The words of the program in each of its languages.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "es", "fr", "pt"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void everythingIsTranslated()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString file = collected(language, folder);
        QVERIFY(!file.isEmpty());
        const QList<Message> messages = messagesIn(file);
        QVERIFY(messages.size() > 50);
        QStringList missing;
        QStringList stale;
        QStringList broken;
        for (const Message &message : messages) {
            if (message.type == QLatin1String("vanished") || message.type == QLatin1String("obsolete"))
                stale.append(message.name());
            else if (!message.type.isEmpty() || message.forms.isEmpty() || message.forms.contains(QString()))
                missing.append(message.name());
            for (const QString &form : message.forms) {
                if (message.type.isEmpty() && placesIn(form) != placesIn(message.source))
                    broken.append(message.name());
            }
        }
        const auto told = [](const QStringList &names) { return qPrintable(names.join(QLatin1Char('\n'))); };
        QVERIFY2(missing.isEmpty(), told(missing));
        QVERIFY2(stale.isEmpty(), told(stale));
        QVERIFY2(broken.isEmpty(), told(broken));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
