#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QMenu;
class WindowActions;

/// The row of commands at the top: images and check at the left, the profile, Start at the right.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(const WindowActions &actions, QWidget *parent = nullptr);

    /// `current` is shown also when it is none of the names.
    void setProfiles(const QStringList &names, const QString &current);
    void setProfileChangeable(bool changeable, const QString &why);

signals:
    void profileChosen(const QString &name);

private:
    void addImageButtons(QHBoxLayout *row, const WindowActions &actions);
    void addProfile(QHBoxLayout *row, const WindowActions &actions);
    void addStart(QHBoxLayout *row, const WindowActions &actions);
    QMenu *makeMenu(const WindowActions &actions);

    QStringList m_names;
    QComboBox *m_profiles = nullptr;
};
