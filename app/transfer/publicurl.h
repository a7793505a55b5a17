#pragma once

#include "httpclient.h"
#include "profile.h"

/// What a public URL has to serve.
struct PublicCopy {
    QUrl url;
    qint64 size = 0;
    QByteArray sha256;   ///< 32 raw bytes; looked at only with HostVerification::Strict.
    bool isImage = true; ///< Browsers show it, so the web must call it an image.
};

/// Asks the web for the copy as the portal's visitors will: status 200, an image type, the right length; strict reads
/// every byte. Fails with ErrorKind::Item (codes not-public, wrong-bytes) or Transient.
Result<> checkPublicUrl(HttpClient &http, const PublicCopy &copy, HostVerification how, const CancelToken &cancel = {});
