#pragma once

#include <QListWidget>

/// A list of few rows that people choose from, with air between them.
class RoomyList : public QListWidget
{
    Q_OBJECT

public:
    explicit RoomyList(QWidget *parent = nullptr);
};
