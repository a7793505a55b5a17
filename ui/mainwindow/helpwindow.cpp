#include "helpwindow.h"

#include "named.h"

#include <QFile>
#include <QImage>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace {

/// Tables of Markdown have double lines and no air.
void loosenTables(const QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(0.5);
        format.setCellPadding(6);
        format.setTopMargin(8);
        format.setBottomMargin(12);
        table->setFormat(format);
    }
}

constexpr int roomBeforeLists = 60;

/// Shows pictures no wider than there is room.
class GuideText final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const QVariant loaded = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return loaded;
        QImage picture = QImage::fromData(loaded.toByteArray());
        const double room = viewport()->width() - 2 * document()->documentMargin() - roomBeforeLists;
        if (!picture.isNull() && picture.width() > room) {
            picture = picture.scaledToWidth(int(room * devicePixelRatioF()), Qt::SmoothTransformation);
            picture.setDevicePixelRatio(devicePixelRatioF());
        }
        return picture;
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("User guide"));
    createControls();
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 46);
}

QUrl HelpWindow::page(const QString &name)
{
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    for (const QString &tried : {language, QStringLiteral("en")}) {
        const QString path = QStringLiteral("/help/%1/%2").arg(tried, name);
        if (QFile::exists(QLatin1Char(':') + path))
            return QUrl(QStringLiteral("qrc") + QLatin1Char(':') + path);
    }
    return {};
}

void HelpWindow::createControls()
{
    m_text = named(new GuideText(this), QStringLiteral("helpText"), tr("User guide"));
    m_text->setOpenExternalLinks(true);
    m_text->document()->setDocumentMargin(18);
    auto *buttons = new QHBoxLayout;
    const auto add = [this, buttons](const char *name, const QString &text) {
        auto *button
            = named(new QPushButton(text, this), QString::fromLatin1(name), QString(text).remove(QLatin1Char('&')));
        button->setAutoDefault(false);
        buttons->addWidget(button);
        return button;
    };
    QPushButton *contents = add("helpContents", tr("&Contents"));
    QPushButton *back = add("helpBack", tr("&Back"));
    back->setEnabled(false);
    buttons->addStretch();
    QPushButton *close = add("helpClose", tr("C&lose"));
    connect(contents, &QPushButton::clicked, this, [this] { m_text->setSource(page(QStringLiteral("index.md"))); });
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_text, &QTextBrowser::sourceChanged, this, [this] { loosenTables(*m_text->document()); });
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_text, 1);
    all->addLayout(buttons);
}

void HelpWindow::show(const QString &name)
{
    if (!isVisible() || m_text->source().isEmpty())
        m_text->setSource(page(name));
    QDialog::show();
    raise();
    activateWindow();
}
