#include "recordcard.h"

#include "elidedlabel.h"
#include "imagewords.h"
#include "paletteicon.h"
#include "plainlabel.h"
#include "plaintext.h"
#include "recordwords.h"
#include "thumbnailstrip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace {

constexpr int lockSize = 16;

template <typename Label> void setOrHide(Label *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString readyMadeWords(CopyRole role, const QString &file)
{
    switch (role) {
    case CopyRole::Original:
        return RecordCard::tr("Large copy: %1").arg(file);
    case CopyRole::Web:
        return RecordCard::tr("Web copy: %1").arg(file);
    case CopyRole::Thumbnail:
        return RecordCard::tr("Thumbnail: %1").arg(file);
    case CopyRole::Archive: // made by nobody but the engine
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

RecordCard::RecordCard(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("recordCard"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(4);
    m_file = addLine(QStringLiteral("itemFile"));
    m_file->setForegroundRole(QPalette::PlaceholderText);
    m_facts = addLine(QStringLiteral("itemFacts"));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_rights = new ElidedLabel(QStringLiteral("itemRights"), this);
    m_rights->setForegroundRole(QPalette::PlaceholderText);
    m_lines->addWidget(m_rights);
    m_warnings = addLine(QStringLiteral("itemWarnings"));
    m_readyMade = addLine(QStringLiteral("itemReadyMade"));
    m_lines->addSpacing(6);
    m_name = addLine(QStringLiteral("recordName"));
    m_name->setRelativeSize(1.3, true);
    m_number = addLine(QStringLiteral("recordNumber"));
    m_collector = addLine(QStringLiteral("recordCollector"));
    m_date = addLine(QStringLiteral("recordDate"));
    m_place = addLine(QStringLiteral("recordPlace"));
    addSecured();
    m_media = addLine(QStringLiteral("recordMedia"));
    m_thumbnails = new ThumbnailStrip(this);
    m_lines->addWidget(m_thumbnails);
    m_open = new QPushButton(paletteIcon(QStringLiteral("browser")), tr("&Open record in browser"), this);
    m_open->setObjectName(QStringLiteral("openRecordButton"));
    m_open->setAccessibleName(tr("Open record in browser"));
    m_lines->addSpacing(4);
    m_lines->addWidget(m_open, 0, Qt::AlignLeading);
    connect(m_open, &QPushButton::clicked, this, &RecordCard::recordWanted);
}

PlainLabel *RecordCard::addLine(const QString &name)
{
    auto *label = new PlainLabel(name, this);
    label->setIsPassage();
    label->setMinimumWidth(1); // a long word does not push the buttons out of sight
    m_lines->addWidget(label);
    return label;
}

void RecordCard::addSecured()
{
    m_secured = new QWidget(this);
    m_secured->setObjectName(QStringLiteral("recordSecured"));
    m_lock = new PlainLabel(QStringLiteral("securedLock"), m_secured);
    m_securedWords = new PlainLabel(QStringLiteral("securedWords"), m_secured);
    m_securedWords->setIsPassage();
    auto *row = new QHBoxLayout(m_secured);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_lock, 0, Qt::AlignTop);
    row->addWidget(m_securedWords, 1);
    m_lines->addWidget(m_secured);
}

void RecordCard::setItem(const Item &item, bool staysLocal)
{
    showFile(item);
    showRecord(item, staysLocal);
}

void RecordCard::showFile(const Item &item)
{
    const QSize pixels = item.pixels;
    QStringList file{item.name, QLocale().formattedDataSize(item.size, 1, QLocale::DataSizeSIFormat)};
    if (!pixels.isEmpty())
        file.append(tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height()));
    m_file->setText(file.join(QStringLiteral(" · ")));
    m_file->setToolTip(plainToolTip(m_file->text()));
    setOrHide(m_facts, factsOf(item));
    setOrHide(m_rights, rightsOf(item));
    setOrHide(m_warnings, warningsOf(item));

    QStringList copies;
    for (auto it = item.readyMade.cbegin(); it != item.readyMade.cend(); ++it)
        copies.append(readyMadeWords(it.key(), QFileInfo(it.value()).fileName()));
    setOrHide(m_readyMade, copies.join(QLatin1Char('\n')));
}

void RecordCard::showRecord(const Item &item, bool staysLocal)
{
    const Occurrence &record = item.record;
    const bool isThere = record.occid != 0;
    setOrHide(m_name, isThere ? nameOf(record) : QString());
    setOrHide(m_number, isThere ? tr("%1 · record %2").arg(record.catalogNumber).arg(record.occid) : QString());
    setOrHide(m_collector, collectorOf(record));
    setOrHide(m_date, dateOf(record));
    setOrHide(m_place, placeOf(record));
    m_open->setVisible(isThere);

    const bool isSecured = record.isSecured() || item.warnings.contains(QLatin1String("secured"));
    m_secured->setVisible(isSecured);
    m_lock->setPixmap(paletteIcon(QStringLiteral("lock"), Tone::Warning).pixmap(QSize(lockSize, lockSize)));
    m_securedWords->setText(record.informationWithheld.isEmpty()
            ? tr("This record is secured: the portal does not show all of it to everybody.")
            : tr("Secured: %1").arg(record.informationWithheld));

    const auto images = int(record.media.size());
    setOrHide(m_media, images == 0 ? QString() : tr("%n image(s) there already:", nullptr, images));
    m_thumbnails->setMedia(record.media, staysLocal);
    m_thumbnails->setVisible(images > 0);
}
