#pragma once

#include <QByteArray>
#include <QString>

/// What a page of the portal says, without its tags and scripts, for people and logs.
QString plainText(QString html);

/// The value of a hidden field of a page's form, whatever the order of its attributes; empty when there is none.
QString hiddenField(const QByteArray &page, const QString &name);
