#pragma once

#include "rulereport.h"

#include <QWidget>

class PlainLabel;
class QLineEdit;
class QPushButton;

/// What a person should know about the rule, and the rule in the portal's own form, to be copied.
class RuleWarnings : public QWidget
{
    Q_OBJECT

public:
    explicit RuleWarnings(QWidget *parent = nullptr);

    void setPortalForm(const QString &form);
    void setWarnings(const QList<RuleWarning> &warnings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWarnings();

    QList<RuleWarning> m_warnings;
    QLineEdit *m_form = nullptr;
    QPushButton *m_copy = nullptr;
    PlainLabel *m_here = nullptr;
    PlainLabel *m_atPortal = nullptr;
};
