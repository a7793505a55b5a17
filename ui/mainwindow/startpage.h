#pragma once

#include "item.h"

#include <QWidget>

class QGridLayout;
class WindowActions;

/// What the window shows without a batch: where to drop images, and the last batches with what is left of each.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const WindowActions &actions, QWidget *parent = nullptr);

    void setBatches(const QList<Batch> &batches);
    void setBusy(const QString &words);
    /// Without a profile the page offers to set one up.
    void setHasProfile(bool has);

signals:
    void continueWanted(qint64 batch);
    void openWanted(qint64 batch);

private:
    QWidget *makeDropArea(const WindowActions &actions);
    QWidget *makeBatchList();
    void showHelp();
    void addBatch(const Batch &batch, int row);

    QWidget *m_batches = nullptr;
    QGridLayout *m_rows = nullptr;
    QList<QWidget *> m_shown;
    QString m_busy;
    bool m_hasProfile = true;
    class PlainLabel *m_help = nullptr;
    QList<QWidget *> m_toBegin; ///< Shown as long as there is no profile,
    QList<QWidget *> m_toAdd;   ///< and these afterwards.
};
