#pragma once

#include <QLabel>

/// A label that shows its text literally. Texts come from file names and servers, and markup in them must stay text.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &name, QWidget *parent = nullptr);

    /// Wraps lines, and lets people select and copy the text.
    void setIsPassage();
    void setRelativeSize(double factor, bool bold = false);
};
