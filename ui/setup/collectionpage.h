#pragma once

#include "setuppage.h"

class RoomyList;

/// Which collection of the portal the images belong to.
class CollectionPage final : public SetupPage
{
    Q_OBJECT

public:
    CollectionPage(Setup &setup, QWidget *parent);

    void enter() override;
    bool isComplete() const override;
    void check() override;

private:
    void load();
    void fill();
    void filter(const QString &text);
    void tellRight(const Result<> &may);

    QLineEdit *m_filter = nullptr;
    RoomyList *m_list = nullptr;
    QAction *m_useFiles = nullptr;
};
