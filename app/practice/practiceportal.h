#pragma once

#include "httpserver.h"
#include "people.h"
#include "practiceoptions.h"

namespace Practice {

/// The portal and the image host behind one address: finds the page for each request.
class PracticePortal
{
public:
    PracticePortal(std::unique_ptr<Store> store, const PracticeOptions &options);

    /// Starts to answer on the loopback. Port 0: any free one.
    Result<quint16> listen(quint16 port);

private:
    Answer answer(const Request &request);
    Answer portalAnswer(const Request &request);

    std::unique_ptr<Store> m_store;
    Sessions m_sessions;
    QString m_folder;
    UploadLimits m_limits;
    QUrl m_url;
    HttpServer m_server; ///< Last, so that it ends first.
};

} // namespace Practice
