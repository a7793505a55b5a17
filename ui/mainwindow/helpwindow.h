#pragma once

#include <QDialog>

class QTextBrowser;

/// The user guide, beside the work.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Where the guide lies in the person's language, else in English; a page of it by the name of its file.
    static QUrl page(const QString &name);
    void show(const QString &name);

private:
    void createControls();

    QTextBrowser *m_text = nullptr;
};
