#pragma once

#include "profilestore.h"

#include <QDialog>

class MessageBar;
class QPushButton;
class QVBoxLayout;
class RoomyList;

/// The profiles of this computer: makes, changes, copies, exchanges and removes them.
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `current` is the one in use; empty for none.
    ProfilesDialog(ProfileStore &store, const QString &current, QWidget *parent = nullptr);

    /// Names of the open batch, for the rules in profiles.
    void setSampleNames(const QStringList &names) { m_sampleNames = names; }

public slots:
    /// The profile that the file holds becomes one of this computer's, under a name that is free.
    void importFrom(const QString &file);
    void exportTo(const QString &file);

signals:
    /// This profile was made or changed, or is to be used.
    void saved(const Profile &profile, const QString &nameBefore);
    void useWanted(const Profile &profile);
    void assistantWanted();

private:
    void createControls();
    QPushButton *addButton(QVBoxLayout *column, const char *name, const QString &text, const QString &help);
    void fill(const QString &current);
    void refresh();
    QString chosen() const;
    std::optional<Profile> chosenProfile();
    void edit(const Profile &profile);
    void duplicate();
    void remove();
    void askForImport();
    void askForExport();
    void showProblem(const Error &error);

    ProfileStore &m_store;
    QString m_inUse;
    QStringList m_sampleNames;
    MessageBar *m_message = nullptr;
    RoomyList *m_list = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_remove = nullptr;
};
