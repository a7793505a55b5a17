#pragma once

#include <QStringList>

#include <functional>

class QWidget;

/// Dialogs that ask for files without holding up the program: each calls `then` when something was chosen.
void askForFolder(QWidget *window, std::function<void(const QStringList &)> then);
void askForImages(QWidget *window, std::function<void(const QStringList &)> then);
void askForExportFolder(QWidget *window, std::function<void(const QString &)> then);
void askForMappingFile(QWidget *window, std::function<void(const QString &)> then);
void askForReportFile(QWidget *window, const QString &proposal, std::function<void(const QString &)> then);
void askForZipFile(QWidget *window, const QString &proposal, std::function<void(const QString &)> then);
void askForTableFile(QWidget *window, const QString &proposal, std::function<void(const QString &)> then);
