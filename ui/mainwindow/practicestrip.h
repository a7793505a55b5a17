#pragma once

#include <QWidget>

class WindowActions;

/// The striped strip that a window wears in practice, so that nobody takes it for real work or real work for it.
class PracticeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeStrip(const WindowActions &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
