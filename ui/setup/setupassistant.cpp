#include "setupassistant.h"

#include "actionbutton.h"
#include "collectionpage.h"
#include "hostpage.h"
#include "named.h"
#include "namespage.h"
#include "portalpage.h"
#include "profilestore.h"
#include "roomylist.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

SetupAssistant::SetupAssistant(ProfileStore &store, const AskPerson &ask, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
{
    setObjectName(QStringLiteral("setupAssistant"));
    setWindowTitle(tr("Set up Sheetlink"));
    m_setup.ask = ask;
    createControls();
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 150, metrics.height() * 52);
    goTo(0);
}

void SetupAssistant::setWaitingPaths(const QStringList &paths)
{
    m_setup.paths = paths;
}

void SetupAssistant::createControls()
{
    m_pages = new QStackedWidget(this);
    const QList<SetupPage *> pages{new PortalPage(m_setup, m_pages), new CollectionPage(m_setup, m_pages),
        new HostPage(m_setup, m_pages), new NamesPage(m_setup, m_pages)};
    m_steps = named(new RoomyList(this), QStringLiteral("setupSteps"), tr("Steps"),
        tr("Steps that were done can be gone back to."));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->viewport()->setAutoFillBackground(false);
    for (SetupPage *page : pages) {
        m_pages->addWidget(page);
        //: %1 is the number of a step, %2 its title.
        new QListWidgetItem(tr("%1. %2").arg(m_pages->count()).arg(page->title()), m_steps);
        connect(page, &SetupPage::changed, this, &SetupAssistant::refresh);
        connect(page, &SetupPage::passed, this, &SetupAssistant::goOn);
    }
    m_steps->setFixedWidth(m_steps->sizeHintForColumn(0) + 24);
    m_steps->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int step) {
        if (step >= 0 && step != m_step)
            goTo(step);
    });
    createButtons();

    auto *middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addWidget(m_steps);
    middle->addWidget(m_pages, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 20);
    all->setSpacing(16);
    all->addLayout(middle, 1);
    all->addLayout(m_buttons);
}

void SetupAssistant::createButtons()
{
    m_buttons = new QHBoxLayout;
    const auto add = [this](const char *name, const QString &text, const QString &help = {}) {
        auto *button = named(
            new QPushButton(text, this), QString::fromLatin1(name), QString(text).remove(QLatin1Char('&')), help);
        button->setAutoDefault(false);
        m_buttons->addWidget(button);
        return button;
    };
    QPushButton *practice = add("setupPracticeButton", tr("&Try it in practice mode"),
        tr("Opens a portal and images of its own; nothing leaves this computer"));
    m_buttons->addStretch();
    m_back = add("setupBackButton", tr("&Back"));
    m_next = add("setupNextButton", tr("&Next"));
    m_next->setDefault(true);
    makePrimary(m_next);
    QPushButton *close = add("setupCloseButton", tr("C&lose"), tr("Keeps what you filled in until you quit"));
    connect(practice, &QPushButton::clicked, this, [this] {
        reject();
        emit practiceWanted();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { page(m_step)->check(); });
    connect(close, &QPushButton::clicked, this, &SetupAssistant::reject);
}

SetupPage *SetupAssistant::page(int step) const
{
    return static_cast<SetupPage *>(m_pages->widget(step));
}

void SetupAssistant::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    page(m_step)->enter();
}

void SetupAssistant::reject()
{
    page(m_step)->stop();
    QDialog::reject();
}

void SetupAssistant::goTo(int step)
{
    page(m_step)->stop();
    m_step = step;
    m_reached = qMax(m_reached, step);
    m_pages->setCurrentIndex(step);
    m_steps->setCurrentRow(step);
    if (isVisible())
        page(step)->enter();
    refresh();
}

void SetupAssistant::goOn()
{
    m_reached = m_step; // what comes behind follows from what was told here
    if (m_step + 1 < m_pages->count())
        goTo(m_step + 1);
    else
        finish();
}

void SetupAssistant::finish()
{
    m_setup.profile.name = m_store.freeName(m_setup.profile.name);
    const auto usable = profileFromJson(profileToJson(m_setup.profile));
    const Result<> saved = usable ? m_store.save(*usable) : failure(usable.error());
    if (!saved) {
        page(m_step)->showProblem(saved.error());
        return;
    }
    m_setup.profile = *usable;
    accept();
}

void SetupAssistant::refresh()
{
    const bool isLast = m_step + 1 == m_pages->count();
    m_back->setEnabled(m_step > 0);
    m_next->setText(isLast ? tr("&Finish") : tr("&Next"));
    m_next->setAccessibleName(m_next->text().remove(QLatin1Char('&')));
    m_next->setEnabled(page(m_step)->isComplete() && !page(m_step)->isBusy());
    for (int step = 0; step < m_steps->count(); ++step) {
        QListWidgetItem *item = m_steps->item(step);
        item->setFlags(step <= m_reached ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    }
}
