#include "headerbar.h"

#include "actionbutton.h"
#include "paletteicon.h"
#include "plainlabel.h"
#include "plaintext.h"
#include "windowactions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

HeaderBar::HeaderBar(const WindowActions &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("headerBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    addImageButtons(row, actions);
    row->addStretch(1);
    addProfile(row, actions);
    row->addStretch(1);
    addStart(row, actions);
}

void HeaderBar::addImageButtons(QHBoxLayout *row, const WindowActions &actions)
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions({actions.addFolder, actions.addFiles, actions.paste});
    menu->addSeparator();
    menu->addActions({actions.mapping, actions.forgetMapping});
    auto *add = new QPushButton(paletteIcon(QStringLiteral("add")), tr("&Add images"), this);
    add->setObjectName(QStringLiteral("addImagesButton"));
    add->setAccessibleName(tr("Add images"));
    add->setToolTip(tr("Adds a folder, a zip or files; dropping them on the window does the same"));
    add->setMenu(menu);
    row->addWidget(add);

    QPushButton *check = actionButton(actions.check, QStringLiteral("header"), this);
    check->setIcon(actions.check->icon());
    row->addWidget(check);
}

void HeaderBar::addProfile(QHBoxLayout *row, const WindowActions &actions)
{
    auto *label = new PlainLabel(QStringLiteral("profileLabel"), this);
    label->setText(tr("Pro&file"));
    m_profiles = new QComboBox(this);
    m_profiles->setObjectName(QStringLiteral("profileChooser"));
    m_profiles->setAccessibleName(tr("Profile"));
    m_profiles->setMinimumContentsLength(18);
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profiles->setPlaceholderText(tr("No profile yet"));
    label->setBuddy(m_profiles);
    connect(m_profiles, &QComboBox::textActivated, this, &HeaderBar::profileChosen);
    row->addWidget(label);
    row->addWidget(m_profiles);
    row->addWidget(actionButton(actions.editProfile, QStringLiteral("header"), this));
    row->addWidget(actionButton(actions.profiles, QStringLiteral("header"), this));
}

void HeaderBar::addStart(QHBoxLayout *row, const WindowActions &actions)
{
    QPushButton *start = actionButton(actions.start, QStringLiteral("header"), this);
    makePrimary(start);
    row->addWidget(start);

    auto *more = new QToolButton(this);
    more->setObjectName(QStringLiteral("moreButton"));
    more->setAccessibleName(tr("More commands"));
    more->setToolTip(tr("More commands"));
    more->setIcon(paletteIcon(QStringLiteral("more")));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAutoRaise(true);
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    more->setMenu(makeMenu(actions));
    row->addWidget(more);
}

QMenu *HeaderBar::makeMenu(const WindowActions &actions)
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addActions({actions.showBatches, actions.history, actions.report, actions.retryFailed});
    menu->addSeparator();
    menu->addActions({actions.exportLinks, actions.prove, actions.undoBatch});
    menu->addSeparator();
    menu->addActions({actions.undo, actions.redo});
    menu->addSeparator();
    menu->addActions({actions.nextDecision, actions.previousDecision, actions.lastDecided});
    menu->addSeparator();
    menu->addActions({actions.find, actions.replace, actions.grouped, actions.pictures});
    menu->addSeparator();
    menu->addActions({actions.signIn, actions.testConnection, actions.setUp, actions.practice});
    menu->addSeparator();
    menu->addActions({actions.openLogs, actions.saveDiagnostics});
    menu->addSeparator();
    menu->addActions({actions.guide, actions.about, actions.quit});
    return menu;
}

void HeaderBar::setProfiles(const QStringList &names, const QString &current)
{
    QStringList shown = names;
    if (!current.isEmpty() && !shown.contains(current))
        shown.prepend(current);
    if (shown != m_names) {
        m_names = shown;
        m_profiles->clear();
        m_profiles->addItems(shown);
    }
    m_profiles->setCurrentIndex(int(shown.indexOf(current)));
}

void HeaderBar::setProfileChangeable(bool changeable, const QString &why)
{
    m_profiles->setEnabled(changeable);
    m_profiles->setToolTip(plainToolTip(why));
}
