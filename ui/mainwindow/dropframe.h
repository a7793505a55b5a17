#pragma once

#include <QWidget>

/// The dashed frame that says where images can be dropped.
class DropFrame : public QWidget
{
    Q_OBJECT

public:
    explicit DropFrame(QWidget *parent = nullptr);

    /// Something is being dragged over it.
    void setLit(bool lit);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_lit = false;
};

/// Covers a window while something is dragged over it.
class DropOverlay : public DropFrame
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *window);

    void appear();
};
