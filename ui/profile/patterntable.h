#pragma once

#include "profile.h"

#include <QWidget>

class QLineEdit;
class QTableWidget;
class PlainLabel;

/// The patterns that find catalog numbers in file names, with a name to try them on.
class PatternTable : public QWidget
{
    Q_OBJECT

public:
    explicit PatternTable(QWidget *parent = nullptr);

    void setPatterns(const QList<NamePattern> &patterns);
    QList<NamePattern> patterns() const;

private:
    void createControls();
    void addRow(const NamePattern &pattern);
    void removeRow();
    void tryOut();

    QTableWidget *m_table = nullptr;
    QLineEdit *m_sample = nullptr;
    PlainLabel *m_found = nullptr;
};
