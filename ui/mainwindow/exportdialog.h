#pragma once

#include "exportedlink.h"

#include <QDialog>

class QRadioButton;

/// Asks which files are to be made of a batch's links, and says what each is for.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent);

    ExportForm form() const;

private:
    QRadioButton *addForm(const QString &name, const QString &title, const QString &help);

    QRadioButton *m_import;
    QRadioButton *m_skeletal;
    QRadioButton *m_archive;
};
