#include "questionbox.h"

QMessageBox *questionBox(QWidget *window, const QString &title, const QString &text, const QString &more)
{
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowModality(Qt::NonModal);
    box->setWindowTitle(title);
    box->setText(text);
    box->setInformativeText(more);
    return box;
}
