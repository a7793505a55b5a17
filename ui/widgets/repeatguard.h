#pragma once

#include <QObject>

/// A key that is held down answers one question, not the whole queue: keys that decide do not repeat. Writing is not
/// concerned, nor are the keys that only look around.
class RepeatGuard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};
