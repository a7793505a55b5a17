#pragma once

#include "item.h"

#include <QWidget>

class PlainLabel;
class QGridLayout;
class QToolButton;

/// Where an image lies on the web, to be copied, and what became of it so far. Closed until somebody wants to know.
class TrailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrailPanel(QWidget *parent = nullptr);

    void setItem(const Item &item);
    void setHistory(qint64 item, const QList<ItemEvent> &events);

signals:
    /// The panel is open, and its image's history is not known or may have grown.
    void historyWanted(qint64 item);

private:
    void createControls();
    void open(bool isOpen);
    void showAddresses(const Item &item);

    qint64 m_id = 0;
    QToolButton *m_more = nullptr;
    QWidget *m_contents = nullptr;
    QGridLayout *m_addresses = nullptr;
    QList<QWidget *> m_shown;
    PlainLabel *m_history = nullptr;
};
