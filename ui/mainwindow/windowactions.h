#pragma once

#include <QAction>
#include <QObject>

enum class Remedy;

/// The commands of the window, each with its words, key and icon. What they do is connected by the window.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent);

    QAction *addFolder = nullptr;
    QAction *addFiles = nullptr;
    QAction *paste = nullptr;
    QAction *check = nullptr;
    QAction *start = nullptr;
    QAction *pause = nullptr;
    QAction *cancel = nullptr;
    QAction *signIn = nullptr;
    QAction *testConnection = nullptr;
    QAction *setUp = nullptr;
    QAction *profiles = nullptr;
    QAction *editProfile = nullptr;
    QAction *workThrough = nullptr;
    QAction *nextDecision = nullptr;
    QAction *previousDecision = nullptr;
    QAction *lastDecided = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *replace = nullptr;
    QAction *grouped = nullptr;
    QAction *pictures = nullptr;
    QAction *dismissNote = nullptr;
    QAction *mapping = nullptr;
    QAction *forgetMapping = nullptr;
    QAction *retryFailed = nullptr;
    QAction *report = nullptr;
    QAction *exportLinks = nullptr;
    QAction *prove = nullptr;
    QAction *undoBatch = nullptr;
    QAction *openAgain = nullptr;
    QAction *dismiss = nullptr;
    QAction *find = nullptr;
    QAction *showBatches = nullptr;
    QAction *history = nullptr;
    QAction *practice = nullptr;
    QAction *leavePractice = nullptr;
    QAction *restartPractice = nullptr;
    QAction *openLogs = nullptr;
    QAction *saveDiagnostics = nullptr;
    QAction *guide = nullptr;
    QAction *about = nullptr;
    QAction *quit = nullptr;

    QList<QAction *> all() const;
    QAction *forRemedy(Remedy remedy) const;

private:
    QAction *make(const QString &name, const QString &text, const QString &help, const QKeySequence &key = {},
        const QString &icon = {});
    void makeImageActions();
    void makeRunActions();
    void makeAfterwardsActions();
    void makeDecisionActions();
    void makeChangeActions();
    void makeOtherActions();
};
