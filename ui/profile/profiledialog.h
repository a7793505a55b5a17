#pragma once

#include "profilestore.h"

#include <QDialog>

class MessageBar;
class ProfileForm;

/// Makes a profile or changes one. Accepted only with a profile that can be used and was saved.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    ProfileDialog(ProfileStore &store, const Profile &profile, QWidget *parent = nullptr);

    const Profile &profile() const { return m_profile; }

    /// Names of the files of the open batch, which the rules for names are tried on while they are edited.
    void setSampleNames(const QStringList &names);

    void accept() override;

private:
    void createControls();
    /// The profile as it will be read again, or the reason why it cannot be.
    Result<Profile> checked() const;
    void showProblem(const QString &words);

    ProfileStore &m_store;
    Profile m_profile;
    QString m_nameBefore;
    MessageBar *m_message = nullptr;
    ProfileForm *m_form = nullptr;
};
