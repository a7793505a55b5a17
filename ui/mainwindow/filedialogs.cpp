#include "filedialogs.h"

#include "imageprobe.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(FileDialogs)
};

QFileDialog *makeDialog(QWidget *window, const QString &title)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

QFileDialog *makeFolderDialog(QWidget *window, const QString &title)
{
    QFileDialog *dialog = makeDialog(window, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    return dialog;
}

} // namespace

void askForFolder(QWidget *window, std::function<void(const QStringList &)> then)
{
    QFileDialog *dialog = makeFolderDialog(window, Text::tr("Choose a folder of images"));
    QObject::connect(dialog, &QFileDialog::filesSelected, window, std::move(then));
    dialog->open();
}

void askForExportFolder(QWidget *window, std::function<void(const QString &)> then)
{
    QFileDialog *dialog = makeFolderDialog(window, Text::tr("Choose a folder for the files"));
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(then));
    dialog->open();
}

void askForImages(QWidget *window, std::function<void(const QStringList &)> then)
{
    QFileDialog *dialog = makeDialog(window, Text::tr("Choose images or zips"));
    QStringList patterns;
    for (const QString &extension : imageExtensions())
        patterns.append(QStringLiteral("*.") + extension);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    patterns.append(QStringLiteral("*.zip"));
    dialog->setNameFilters({Text::tr("Images and zips (%1)").arg(patterns.join(QLatin1Char(' '))), Text::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::filesSelected, window, std::move(then));
    dialog->open();
}

void askForMappingFile(QWidget *window, std::function<void(const QString &)> then)
{
    QFileDialog *dialog = makeDialog(window, Text::tr("Choose a table of file names and their numbers"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({Text::tr("Tables (*.csv *.tsv *.txt)"), Text::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(then));
    dialog->open();
}

void askForReportFile(QWidget *window, const QString &proposal, std::function<void(const QString &)> then)
{
    QFileDialog *dialog = makeDialog(window, Text::tr("Save the report"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Text::tr("Page to read and print (*.html)"), Text::tr("Table for a spreadsheet (*.csv)"),
        Text::tr("One JSON object a line (*.json)"), Text::tr("Checksums of the files (*.sha256)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    dialog->selectFile(proposal);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(then));
    dialog->open();
}

namespace {

void askWhereTo(QWidget *window, const QString &title, const QString &filter, const QString &suffix,
    const QString &proposal, std::function<void(const QString &)> then)
{
    QFileDialog *dialog = makeDialog(window, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({filter});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(proposal);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(then));
    dialog->open();
}

} // namespace

void askForTableFile(QWidget *window, const QString &proposal, std::function<void(const QString &)> then)
{
    askWhereTo(window, Text::tr("Save the list"), Text::tr("Table for a spreadsheet (*.csv)"), QStringLiteral("csv"),
        proposal, std::move(then));
}

void askForZipFile(QWidget *window, const QString &proposal, std::function<void(const QString &)> then)
{
    askWhereTo(window, Text::tr("Save the diagnostics"), Text::tr("Archive (*.zip)"), QStringLiteral("zip"), proposal,
        std::move(then));
}
