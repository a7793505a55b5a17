#include "imagepane.h"

#include "paletteicon.h"

#include <QBoxLayout>
#include <QToolButton>

ImagePane::ImagePane(QWidget *parent)
    : QWidget(parent)
    , m_view(new ImageView(this))
{
    setObjectName(QStringLiteral("imagePane"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addStretch();
    addButton(buttons, QStringLiteral("zoomOutButton"), QStringLiteral("zoom-out"), tr("Smaller"),
        [this] { m_view->zoomBy(1 / 1.5); });
    addButton(buttons, QStringLiteral("fitButton"), QStringLiteral("fit"), tr("Fit into the view"),
        [this] { m_view->fit(); });
    addButton(buttons, QStringLiteral("zoomInButton"), QStringLiteral("zoom-in"), tr("Larger"),
        [this] { m_view->zoomBy(1.5); });
    addButton(buttons, QStringLiteral("turnButton"), QStringLiteral("turn"),
        tr("Turn the view by a quarter; the file stays as it is"), [this] { m_view->turn(); });

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_view, 1);
    all->addLayout(buttons);
    connect(&m_loader, &ImageLoader::loaded, this, &ImagePane::showImage);
}

void ImagePane::addButton(
    QHBoxLayout *row, const QString &name, const QString &icon, const QString &words, std::function<void()> action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setIcon(paletteIcon(icon));
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, std::move(action));
    row->addWidget(button);
}

void ImagePane::setFile(const QString &path, qint64 modified, const QList<ImageMark> &marks)
{
    m_view->setMarks(marks);
    if (path == m_path && modified == m_modified)
        return;
    m_path = path;
    m_modified = modified;
    m_view->setNotice({});
    m_loader.load(path);
}

void ImagePane::showImage(const QString &path, const QImage &image)
{
    if (path != m_path)
        return;
    if (image.isNull())
        m_view->setNotice(tr("This file cannot be shown as an image."));
    else
        m_view->setImage(image);
}
