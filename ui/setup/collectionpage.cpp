#include "collectionpage.h"

#include "named.h"
#include "portaldesk.h"
#include "roomylist.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

CollectionPage::CollectionPage(Setup &setup, QWidget *parent)
    : SetupPage(QStringLiteral("setupCollection"), tr("Your collection"),
        tr("These are the collections of the portal. Choose the one whose records your images belong to."), setup,
        parent)
{
    m_filter = named(new QLineEdit(this), QStringLiteral("setupCollectionFilter"), tr("Find a collection"),
        tr("Shows only collections with this text in name or code."));
    m_filter->setPlaceholderText(tr("Find a collection"));
    m_filter->setClearButtonEnabled(true);
    m_list = named(new RoomyList(this), QStringLiteral("setupCollections"), tr("Collections of the portal"));
    m_list->setAlternatingRowColors(true);
    column()->addWidget(m_filter);
    column()->addWidget(m_list, 1);

    m_useFiles = new QAction(tr("Write the links into &files"), this);
    m_useFiles->setObjectName(QStringLiteral("setupUseFiles"));
    connect(m_useFiles, &QAction::triggered, this, [this] {
        m_setup.profile.portal.linker = LinkerChoice::File;
        hideMessage();
        emit passed();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &CollectionPage::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        stop();
        hideMessage();
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { check(); });
}

void CollectionPage::enter()
{
    if (m_setup.collections.isEmpty())
        load();
    else
        fill();
    // A list that gets the focus takes its first row for the chosen one.
    if (m_list->currentItem())
        m_list->setFocus();
    else
        m_filter->setFocus();
}

void CollectionPage::load()
{
    m_list->clear();
    showBusy(tr("Asking the portal for its collections…"));
    work().start([&http = http(), portal = m_setup.profile.portal](
                     const CancelToken &cancel) { return PortalSite(http, portal).collections(cancel); },
        [this](const Result<QList<CollectionInfo>> &found) {
            hideMessage();
            if (!found) {
                showProblem(found.error());
                return;
            }
            m_setup.collections = *found;
            fill();
        });
    emit changed();
}

void CollectionPage::fill()
{
    const qint64 chosen = m_setup.profile.portal.collection;
    m_list->clear();
    for (const CollectionInfo &collection : std::as_const(m_setup.collections)) {
        const QString words = collection.code.isEmpty() ? collection.name
                                                        //: %1 is the name of a collection, %2 its code.
                                                        : tr("%1 (%2)").arg(collection.name, collection.code);
        auto *row = new QListWidgetItem(words, m_list);
        row->setData(Qt::UserRole, collection.id);
        if (collection.id == chosen || m_setup.collections.size() == 1)
            m_list->setCurrentItem(row);
    }
    filter(m_filter->text());
}

void CollectionPage::filter(const QString &text)
{
    int shown = 0;
    QListWidgetItem *last = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *each = m_list->item(row);
        each->setHidden(!each->text().contains(text.trimmed(), Qt::CaseInsensitive));
        if (each->isHidden())
            continue;
        last = each;
        ++shown;
    }
    if (shown == 1 && !text.trimmed().isEmpty())
        m_list->setCurrentItem(last);
    emit changed();
}

bool CollectionPage::isComplete() const
{
    return m_list->currentItem() && !m_list->currentItem()->isHidden();
}

void CollectionPage::check()
{
    if (!isComplete())
        return;
    PortalSettings &portal = m_setup.profile.portal;
    portal.collection = m_list->currentItem()->data(Qt::UserRole).toLongLong();
    portal.linker = portal.user.isEmpty() ? LinkerChoice::File : LinkerChoice::Auto;
    showBusy(tr("Asking what you may do with this collection…"));
    work().start(
        [&http = http(), portal, secrets = m_setup.secrets](const CancelToken &cancel) -> Result<> {
            PortalDesk desk(http, portal, secrets);
            if (const auto info = desk.info(cancel); !info)
                return failure(info.error());
            return desk.prepareToLink(cancel).map([](LinkRoute) {});
        },
        [this](const Result<> &may) { tellRight(may); });
    emit changed();
}

void CollectionPage::tellRight(const Result<> &may)
{
    hideMessage();
    if (may)
        emit passed();
    else if (may.error().code == QLatin1String("no-right"))
        showProblem(may.error(), {m_useFiles});
    else
        showProblem(may.error());
}
