#pragma once

#include <QMessageBox>

/// A small dialog that takes its texts literally and ends with its window. It is shown by who asks for it.
QMessageBox *questionBox(QWidget *window, const QString &title, const QString &text, const QString &more);
