#pragma once

#include "namingguess.h"
#include "setuppage.h"

class PlainLabel;
class RuleEditor;

/// How names of files tell catalog numbers, learned from both, and what the profile is called.
class NamesPage final : public SetupPage
{
    Q_OBJECT

public:
    NamesPage(Setup &setup, QWidget *parent);

    void enter() override;
    bool isComplete() const override;
    void check() override;

private:
    void learn();
    struct Learned {
        QStringList names; ///< Of the images that wait.
        NamingGuess guess;
    };
    void take(const Learned &learned);
    QString suggestedName() const;

    PlainLabel *m_learned = nullptr;
    RuleEditor *m_rules = nullptr;
    QLineEdit *m_name = nullptr;
    std::optional<std::pair<qint64, QStringList>> m_learnedFor; ///< Collection and paths.
};
