#pragma once

#include "profile.h"

#include <QTabWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;
class RuleEditor;
class SuffixTable;

/// The fields of a profile, one page for each part of it.
class ProfileForm : public QTabWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    /// The profile that was set with what the fields say, whether or not it can be used.
    Profile profile() const;
    /// Shows the first field that has to be filled in and is not; what to do about it, if there is one.
    std::optional<QString> showFirstMissing();

    /// Names of the files of the open batch, which the rules for names are tried on.
    void setSampleNames(const QStringList &names);

signals:
    void edited();

private:
    QFormLayout *addPage(const QString &title);
    QFormLayout *addScrollingPage(const QString &title);
    QLineEdit *addText(
        QFormLayout *form, const QString &name, const QString &label, const QString &help, const QString &example = {});
    QSpinBox *addNumber(
        QFormLayout *form, const QString &name, const QString &label, const QString &help, int least, int most);
    QComboBox *addChoice(
        QFormLayout *form, const QString &name, const QString &label, const QString &help, const QStringList &choices);
    QCheckBox *addFlag(QFormLayout *form, const QString &name, const QString &label, const QString &help);
    void addPortalPage();
    void addHostPage();
    void addSeldomNeeded(QFormLayout *form);
    void addNamesPage();
    void addSuffixesPage();
    void addRecordsPage();
    QLineEdit *addFile(
        QFormLayout *form, const QString &name, const QString &label, const QString &help, const QString &kinds = {});
    void addImagesPage();
    void addMediaPage();
    void chooseFile(QLineEdit *field, const QString &kinds);
    void chooseSsh();
    void updateHostFields();
    HostSettings host() const;
    QString showMissing(QWidget *field, const QString &words);

    Profile m_profile; ///< With all that no field shows.
    QLineEdit *m_name, *m_portalUrl, *m_user;
    QSpinBox *m_collection;
    QComboBox *m_linker;
    QComboBox *m_hostKind;
    QLineEdit *m_address, *m_publicUrl, *m_hostKey, *m_keyFile;
    QComboBox *m_verify;
    QFormLayout *m_hostForm;
    QToolButton *m_seldomNeeded;
    QComboBox *m_ssh;
    QLineEdit *m_fileMode, *m_caFile;
    QSpinBox *m_connections, *m_rateLimit;
    RuleEditor *m_rules;
    SuffixTable *m_suffixes;
    QLineEdit *m_records;
    QCheckBox *m_index;
    QComboBox *m_barcode;
    QSpinBox *m_webWidth, *m_webQuality, *m_thumbnailWidth, *m_thumbnailQuality, *m_originalLimit;
    QCheckBox *m_upright, *m_losslessTurn, *m_keepMetadata;
    QLineEdit *m_archiveFolder;
    QLineEdit *m_creator, *m_copyright, *m_caption, *m_notes;
    QComboBox *m_rights;
};
