#include "droptarget.h"

#include "dropframe.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data ? data->urls() : QList<QUrl>()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

DropTarget::DropTarget(QWidget *window)
    : QObject(window)
    , m_overlay(new DropOverlay(window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!m_open || localPaths(drag->mimeData()).isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction); // never a move: the files stay where they are
        drag->accept();
        m_overlay->appear();
        return true;
    }
    case QEvent::DragLeave:
        m_overlay->hide();
        return false;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        m_overlay->hide();
        const QStringList paths = localPaths(drop->mimeData());
        if (!m_open || paths.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        emit dropped(paths);
        return true;
    }
    default:
        return false;
    }
}
