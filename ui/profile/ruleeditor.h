#pragma once

#include "profile.h"
#include "rulereport.h"

#include <QWidget>

class PlainLabel;
class RuleForm;
class RuleList;
class RuleReporter;
class RuleTest;

/// The rules that find catalog numbers in names, and what they make of real ones while they are edited.
class RuleEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent = nullptr);

    void setRules(const QList<NamePattern> &rules);
    /// Without expressions that are empty.
    QList<NamePattern> rules() const;
    /// Suffixes change what is left of a name, and are tried together with the rules.
    void setSuffixes(const QList<NameSuffix> &suffixes);
    /// Names of the files of the open batch; with none a person types some.
    void setSampleNames(const QStringList &names);
    /// Marks the first rule that cannot be read, and says what is wrong with it.
    std::optional<QString> showFirstBroken();

signals:
    void edited();

private:
    void createControls();
    QWidget *makeRuleArea();
    void showCurrent();
    void tryOut();
    void showReport(const RuleReport &report);
    void showWarnings();
    void askForPreset();
    void propose();

    QList<NameSuffix> m_suffixes;
    RuleReport m_report;
    RuleReporter *m_reporter = nullptr;
    RuleList *m_list = nullptr;
    RuleForm *m_form = nullptr;
    RuleTest *m_test = nullptr;
    PlainLabel *m_advice = nullptr;
};
