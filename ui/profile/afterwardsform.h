#pragma once

#include "profile.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

/// Where a rule looks, and what becomes of the number it found.
class AfterwardsForm : public QWidget
{
    Q_OBJECT

public:
    explicit AfterwardsForm(QWidget *parent = nullptr);

    /// Shows all of the rule but what it looks for.
    void setRule(const NamePattern &rule);
    /// The rule with what was typed here.
    NamePattern applied(NamePattern rule) const;

signals:
    void edited();

private:
    QLineEdit *makeLine(const QString &name, const QString &spoken, const QString &help);
    void arrange();

    QComboBox *m_looksAt = nullptr;
    QLineEdit *m_replace = nullptr;
    QLineEdit *m_with = nullptr;
    QLineEdit *m_swap = nullptr;
    QComboBox *m_case = nullptr;
    QSpinBox *m_padTo = nullptr;
    QLineEdit *m_prefix = nullptr;
};
