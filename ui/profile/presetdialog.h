#pragma once

#include "presets.h"

#include <QDialog>

class PlainLabel;
class QDialogButtonBox;
class QLineEdit;
class QListWidget;

/// Lets a person find the rule that their institution uses.
class PresetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PresetDialog(QWidget *parent = nullptr);

    /// The one that is marked; none when the search leaves none.
    std::optional<NamingPreset> chosen() const;

private:
    void createControls();
    void fill();
    void search(const QString &text);
    void showChosen();

    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    PlainLabel *m_example = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};
