#pragma once

#include "profile.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTableWidget;

/// What pieces of names beside the number mean.
class SuffixTable : public QWidget
{
    Q_OBJECT

public:
    explicit SuffixTable(QWidget *parent = nullptr);

    void setSuffixes(const QList<NameSuffix> &suffixes);
    /// Without rows that have no text.
    QList<NameSuffix> suffixes() const;

signals:
    void edited();

private:
    enum Column { Text, View, Copy, Sort, Caption, ColumnCount };

    void createTable();
    void createButtons(QHBoxLayout *buttons);
    QPushButton *addButton(QHBoxLayout *buttons, const QString &name, const QString &text, const QString &help);
    void addRow(const NameSuffix &suffix);
    void addEmpty();
    void removeCurrent();

    QTableWidget *m_table = nullptr;
    QPushButton *m_remove = nullptr;
};
