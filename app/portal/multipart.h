#pragma once

#include "httpclient.h"

/// A form as browsers send it when it holds files (RFC 7578).
class MultipartForm
{
public:
    MultipartForm();

    void add(const QByteArray &name, const QString &value);
    /// A file; without a name the part of a form in which none was chosen, which pages ask for all the same.
    void addFile(const QByteArray &name, const QString &fileName = {}, const QByteArray &type = {},
        const QByteArray &bytes = {});

    /// Posts the form; not repeatable.
    HttpRequest request(const QUrl &url) const;

private:
    QByteArray m_boundary;
    QByteArray m_body;
};
