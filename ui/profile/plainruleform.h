#pragma once

#include "profile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

/// A rule without a regular expression: what the number begins with, how many digits, what may follow.
class PlainRuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit PlainRuleForm(QWidget *parent = nullptr);

    void setPlain(const PlainPattern &plain);
    PlainPattern plain() const;

signals:
    void edited();

private:
    QSpinBox *makeDigits(const QString &name, const QString &spoken, const QString &help, int least);

    QLineEdit *m_prefix = nullptr;
    QSpinBox *m_digits = nullptr;
    QSpinBox *m_mostDigits = nullptr;
    QCheckBox *m_letter = nullptr;
    QComboBox *m_follows = nullptr;
};
