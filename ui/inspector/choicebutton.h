#pragma once

#include "keybutton.h"

struct Choice;

/// A button for one of several answers: its digit, what it means, and the evidence below in as many lines as it takes.
class ChoiceButton : public KeyButton
{
    Q_OBJECT

public:
    /// The digit is its key, up to 9.
    ChoiceButton(const Choice &choice, int digit, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
};
