#include "thumbnailstrip.h"

#include "paletteicon.h"
#include "plainlabel.h"
#include "plaintext.h"

#include <QHBoxLayout>

namespace {

constexpr qsizetype shown = 5;
constexpr int side = 72;

/// The smallest copy there is; the loader leaves alone what is too large.
QUrl smallest(const Media &media)
{
    for (const QString &url : {media.thumbnailUrl, media.webUrl, media.originalUrl}) {
        if (!url.isEmpty())
            return QUrl(url);
    }
    return {};
}

} // namespace

ThumbnailStrip::ThumbnailStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("thumbnailStrip"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(6);
    for (qsizetype i = 0; i < shown; ++i) {
        auto *place = new PlainLabel(QStringLiteral("recordThumbnail%1").arg(i + 1), this);
        place->setFixedSize(side, side);
        place->setAlignment(Qt::AlignCenter);
        place->setFrameShape(QFrame::StyledPanel);
        place->setBackgroundRole(QPalette::Base);
        place->setAutoFillBackground(true);
        m_places.append(place);
        row->addWidget(place);
    }
    m_more = new PlainLabel(QStringLiteral("moreThumbnails"), this);
    row->addWidget(m_more);
    row->addStretch();
    connect(&m_loader, &ThumbnailLoader::loaded, this, &ThumbnailStrip::showImage);
    setMedia({}, true);
}

void ThumbnailStrip::setMedia(const QList<Media> &media, bool staysLocal)
{
    m_loader.setStaysLocal(staysLocal);
    QList<QUrl> urls;
    for (const Media &each : media)
        urls.append(smallest(each));
    if (urls == m_urls)
        return;
    m_urls = urls;
    const QPixmap placeholder = paletteIcon(QStringLiteral("image"), Tone::Muted).pixmap(QSize(24, 24));
    for (qsizetype i = 0; i < shown; ++i) {
        QLabel *place = m_places.at(i);
        const bool isThere = i < media.size();
        place->setVisible(isThere);
        if (!isThere)
            continue;
        const Media &each = media.at(i);
        const QString address = each.originalUrl.isEmpty() ? each.webUrl : each.originalUrl;
        place->setPixmap(placeholder);
        place->setToolTip(plainToolTip(address));
        place->setAccessibleName(tr("Image %1 of the record: %2").arg(i + 1).arg(address));
    }
    const qsizetype more = media.size() - shown;
    m_more->setText(more > 0 ? tr("and %n more", nullptr, int(more)) : QString());
    m_more->setVisible(more > 0);
    m_loader.want(urls.mid(0, shown));
}

void ThumbnailStrip::showImage(const QUrl &url, const QImage &image)
{
    for (qsizetype i = 0; i < std::min(shown, m_urls.size()); ++i) {
        if (m_urls.at(i) != url || image.isNull())
            continue; // the placeholder stays, and its tool tip tells the address
        const double ratio = devicePixelRatioF();
        const QSize room = QSize(side - 4, side - 4) * ratio;
        QPixmap pixmap = QPixmap::fromImage(image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(ratio);
        m_places.at(i)->setPixmap(pixmap);
    }
}
