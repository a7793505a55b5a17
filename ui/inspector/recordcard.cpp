#include "recordcard.h"

#include "choices.h"
#include "elidedlabel.h"
#include "paletteicon.h"
#include "plainlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr qsizetype urlsShown = 3;

void setOrHide(PlainLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
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
    m_name = addLine(QStringLiteral("recordName"));
    m_name->setRelativeSize(1.3, true);
    m_number = addLine(QStringLiteral("recordNumber"));
    m_collector = addLine(QStringLiteral("recordCollector"));
    m_date = addLine(QStringLiteral("recordDate"));
    m_place = addLine(QStringLiteral("recordPlace"));
    m_secured = addLine(QStringLiteral("recordSecured"));
    m_media = addLine(QStringLiteral("recordMedia"));
    for (qsizetype i = 0; i < urlsShown; ++i) {
        m_urls.append(new ElidedLabel(QStringLiteral("recordMediaUrl%1").arg(i + 1), this));
        m_lines->addWidget(m_urls.last());
    }
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
    m_lines->addWidget(label);
    return label;
}

void RecordCard::setItem(const Item &item)
{
    const QSize pixels = item.pixels;
    QStringList file{item.name, QLocale().formattedDataSize(item.size, 1, QLocale::DataSizeSIFormat)};
    if (!pixels.isEmpty())
        file.append(tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height()));
    m_file->setText(file.join(QStringLiteral(" · ")));
    showRecord(item.record);
}

void RecordCard::showRecord(const Occurrence &record)
{
    const bool isThere = record.occid != 0;
    setOrHide(m_name, isThere && record.scientificName.isEmpty() ? tr("Record without a name") : record.scientificName);
    setOrHide(m_number, isThere ? tr("%1 · record %2").arg(record.catalogNumber).arg(record.occid) : QString());
    setOrHide(m_collector, collectorOf(record));
    setOrHide(m_date, dateOf(record));
    setOrHide(m_place, placeOf(record));
    setOrHide(m_secured, securedNote(record));
    m_open->setVisible(isThere);
    showMedia(record.media);
}

QString RecordCard::securedNote(const Occurrence &record)
{
    if (!record.isSecured())
        return {};
    return record.informationWithheld.isEmpty() ? tr("Secured: not shown to the public")
                                                : tr("Secured: %1").arg(record.informationWithheld);
}

void RecordCard::showMedia(const QList<Media> &media)
{
    setOrHide(m_media, media.isEmpty() ? QString() : tr("%n image(s) there already:", nullptr, int(media.size())));
    for (qsizetype i = 0; i < urlsShown; ++i) {
        const bool shown = i < media.size();
        m_urls.at(i)->setVisible(shown);
        if (shown)
            m_urls.at(i)->setText(media.at(i).originalUrl.isEmpty() ? media.at(i).webUrl : media.at(i).originalUrl);
    }
}
