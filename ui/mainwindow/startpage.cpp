#include "startpage.h"

#include "actionbutton.h"
#include "batchtext.h"
#include "dropframe.h"
#include "elidedlabel.h"
#include "paletteicon.h"
#include "plainlabel.h"
#include "plaintext.h"
#include "takeaway.h"
#include "windowactions.h"

#include <QGridLayout>
#include <QPushButton>

namespace {

constexpr qsizetype batchesShown = 5;
constexpr int pictureSize = 64;

} // namespace

StartPage::StartPage(const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("startPage"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(18);
    all->addWidget(makeDropArea(actions), 1);
    all->addWidget(makeBatchList());
    setHasProfile(true);
}

QWidget *StartPage::makeDropArea(const WindowActions &actions)
{
    auto *area = new DropFrame(this);
    area->setObjectName(QStringLiteral("dropArea"));
    auto *picture = new PlainLabel(QStringLiteral("dropPicture"), area);
    picture->setPixmap(paletteIcon(QStringLiteral("sheet"), Tone::Accent).pixmap(pictureSize, pictureSize));
    picture->setAlignment(Qt::AlignCenter);
    auto *title = new PlainLabel(QStringLiteral("dropTitle"), area);
    title->setText(tr("Drop a folder or a zip of specimen images here"));
    title->setAlignment(Qt::AlignCenter);
    title->setRelativeSize(1.6, true);
    m_help = new PlainLabel(QStringLiteral("dropHelp"), area);
    m_help->setAlignment(Qt::AlignCenter);
    m_help->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *setUp = actionButton(actions.setUp, QStringLiteral("page"), area);
    makePrimary(setUp);
    m_toBegin = {setUp};
    QPushButton *folder = actionButton(actions.addFolder, QStringLiteral("page"), area);
    makePrimary(folder);
    m_toAdd = {folder, actionButton(actions.addFiles, QStringLiteral("page"), area)};
    for (QWidget *button : m_toBegin + m_toAdd)
        buttons->addWidget(button);
    buttons->addWidget(actionButton(actions.practice, QStringLiteral("page"), area));
    buttons->addStretch();

    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(m_help);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch();
    return area;
}

QWidget *StartPage::makeBatchList()
{
    m_batches = new QWidget(this);
    auto *title = new PlainLabel(QStringLiteral("batchesTitle"), m_batches);
    title->setText(tr("Last batches"));
    title->setRelativeSize(1.1, true);
    m_rows = new QGridLayout;
    m_rows->setHorizontalSpacing(18);
    m_rows->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(m_batches);
    column->setContentsMargins(4, 0, 4, 0);
    column->addWidget(title);
    column->addLayout(m_rows);
    m_batches->hide();
    return m_batches;
}

void StartPage::setBusy(const QString &words)
{
    m_busy = words;
    showHelp();
}

void StartPage::setHasProfile(bool has)
{
    m_hasProfile = has;
    for (QWidget *button : std::as_const(m_toBegin))
        button->setVisible(!has);
    for (QWidget *button : std::as_const(m_toAdd))
        button->setVisible(has);
    showHelp();
}

void StartPage::showHelp()
{
    if (!m_busy.isEmpty())
        m_help->setText(m_busy);
    else if (m_hasProfile)
        m_help->setText(tr("You see which record each image belongs to before anything leaves this computer."));
    else
        m_help->setText(tr("To begin, say where your portal is and where the images go: that takes a few minutes. Or "
                           "try everything out in practice mode first."));
}

void StartPage::setBatches(const QList<Batch> &batches)
{
    takeAway(m_shown);
    for (qsizetype i = 0; i < std::min(batches.size(), batchesShown); ++i)
        addBatch(batches.at(i), int(i));
    m_batches->setVisible(!batches.isEmpty());
}

void StartPage::addBatch(const Batch &batch, int row)
{
    auto *title = new ElidedLabel(QStringLiteral("batchTitle%1").arg(row + 1), m_batches);
    title->setText(batch.title);
    title->setToolTip(plainToolTip(batch.roots.join(QLatin1Char('\n'))));
    title->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    auto *left = new PlainLabel(QStringLiteral("batchLeft%1").arg(row + 1), m_batches);
    left->setText(whatIsLeft(batch));
    const bool continues = canContinue(batch);
    auto *button = new QPushButton(continues ? tr("Continue") : tr("Open"), m_batches);
    button->setObjectName(QStringLiteral("batchButton%1").arg(row + 1));
    button->setAccessibleName(continues ? tr("Continue with %1").arg(batch.title) : tr("Open %1").arg(batch.title));
    button->setToolTip(
        continues && batch.started ? tr("Goes on sending where it was left") : tr("Shows its images; nothing is sent"));
    connect(button, &QPushButton::clicked, this, [this, continues, id = batch.id] {
        if (continues)
            emit continueWanted(id);
        else
            emit openWanted(id);
    });
    m_rows->addWidget(title, row, 0);
    m_rows->addWidget(left, row, 1);
    m_rows->addWidget(button, row, 2);
    m_shown.append({title, left, button});
}
