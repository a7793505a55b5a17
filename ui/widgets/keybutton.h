#pragma once

#include <QPushButton>

/// A button whose key acts at once. Others show first that they are pressed, and a key that comes meanwhile would find
/// them where they were.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    bool event(QEvent *event) override;
};
