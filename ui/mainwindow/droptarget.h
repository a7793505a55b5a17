#pragma once

#include <QObject>
#include <QStringList>

class DropOverlay;
class QMimeData;

/// The local files and folders that were copied or are dragged.
QStringList localPaths(const QMimeData *data);

/// Makes a whole window a place to drop files and folders on, and lights it while they are dragged over it.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget *window);

    /// While not open, dropping is refused.
    void setOpen(bool open) { m_open = open; }

signals:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DropOverlay *m_overlay;
    bool m_open = true;
};
