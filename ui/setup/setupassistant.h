#pragma once

#include "setup.h"

#include <QDialog>

class ProfileStore;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class RoomyList;
class SetupPage;

/// Leads a person from the portal's address to a profile that works, step by step. Accepted only with one that was
/// tried and saved. Closing it keeps what was told: shown again, it goes on where it was left.
class SetupAssistant final : public QDialog
{
    Q_OBJECT

public:
    SetupAssistant(ProfileStore &store, const AskPerson &ask, QWidget *parent = nullptr);

    /// Images that wait for the profile; the rules for names are learned from them.
    void setWaitingPaths(const QStringList &paths);
    const Setup &setup() const { return m_setup; }

signals:
    void practiceWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void reject() override;

private:
    void createControls();
    void createButtons();
    void goTo(int step);
    void goOn();
    void finish();
    void refresh();
    SetupPage *page(int step) const;

    ProfileStore &m_store;
    Setup m_setup;
    int m_step = 0;
    int m_reached = 0; ///< The furthest step that the ones before it lead to.
    RoomyList *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};
