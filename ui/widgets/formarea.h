#pragma once

#include <QScrollArea>

/// Shows a form that may be higher than there is room, never one that is wider: it takes the width that the form needs.
class FormArea : public QScrollArea
{
    Q_OBJECT

public:
    /// Looks like what is around it.
    explicit FormArea(QWidget *form, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
