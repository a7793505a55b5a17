#include "trailpanel.h"

#include "elidedlabel.h"
#include "itemlook.h"
#include "paletteicon.h"
#include "plainlabel.h"
#include "takeaway.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QToolButton>

TrailPanel::TrailPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("trailPanel"));
    createControls();
    open(false);
}

void TrailPanel::createControls()
{
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("trailButton"));
    m_more->setText(tr("A&ddresses and history"));
    m_more->setAccessibleName(tr("Addresses and history"));
    m_more->setToolTip(tr("Where the image lies on the web, and what became of it so far"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    connect(m_more, &QToolButton::toggled, this, &TrailPanel::open);

    m_contents = new QWidget(this);
    m_addresses = new QGridLayout;
    m_addresses->setHorizontalSpacing(10);
    m_addresses->setColumnStretch(1, 1);
    m_history = new PlainLabel(QStringLiteral("trailHistory"), m_contents);
    m_history->setIsPassage();
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(4, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(m_addresses);
    column->addWidget(m_history);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_more, 0, Qt::AlignLeading);
    all->addWidget(m_contents);
}

void TrailPanel::open(bool isOpen)
{
    m_more->setArrowType(isOpen ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_contents->setVisible(isOpen);
    if (isOpen && m_id != 0)
        emit historyWanted(m_id);
}

void TrailPanel::setItem(const Item &item)
{
    if (item.id != m_id)
        m_history->setText({});
    m_id = item.id;
    showAddresses(item);
    if (m_more->isChecked())
        emit historyWanted(m_id);
}

void TrailPanel::showAddresses(const Item &item)
{
    takeAway(m_shown);
    const auto nameOf = [](CopyRole role) {
        switch (role) {
        case CopyRole::Original:
            return tr("Original");
        case CopyRole::Web:
            return tr("Web copy");
        case CopyRole::Thumbnail:
            return tr("Thumbnail");
        case CopyRole::Archive:
            return tr("Untouched original");
        }
        Q_UNREACHABLE();
    };
    for (const CopyRole role : allCopyRoles) {
        const QString url = item.urlOf(role);
        if (url.isEmpty())
            continue;
        const int row = int(m_shown.size());
        const QString word = QString::number(int(role));
        auto *label = new PlainLabel(QStringLiteral("trailRole") + word, m_contents);
        label->setText(nameOf(role));
        auto *address = new ElidedLabel(QStringLiteral("trailAddress") + word, m_contents);
        address->setText(url);
        auto *copy = new QToolButton(m_contents);
        copy->setObjectName(QStringLiteral("trailCopy") + word);
        copy->setIcon(paletteIcon(QStringLiteral("paste")));
        copy->setToolTip(tr("Copies this address"));
        //: %1 is what lies there, for instance Web copy.
        copy->setAccessibleName(tr("Copy the address: %1").arg(nameOf(role)));
        copy->setAutoRaise(true);
        connect(copy, &QToolButton::clicked, this, [url] { QGuiApplication::clipboard()->setText(url); });
        m_addresses->addWidget(label, row, 0);
        m_addresses->addWidget(address, row, 1);
        m_addresses->addWidget(copy, row, 2);
        m_shown += {label, address, copy};
    }
}

void TrailPanel::setHistory(qint64 item, const QList<ItemEvent> &events)
{
    if (item != m_id)
        return; // somebody selected another one meanwhile
    QStringList lines;
    for (const ItemEvent &event : events) {
        const QString when = QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat);
        const QString what = ItemLook::displayName(event.state);
        //: A line of an image's history: when, its state, and why.
        lines.append(
            event.reason.isEmpty() ? tr("%1 · %2").arg(when, what) : tr("%1 · %2: %3").arg(when, what, event.reason));
    }
    m_history->setText(lines.join(QLatin1Char('\n')));
}
