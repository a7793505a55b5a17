#include "practiceportal.h"

#include "apiroutes.h"
#include "bulkdownload.h"
#include "editorpage.h"
#include "importpage.h"
#include "loginpage.h"
#include "pages.h"
#include "recordpage.h"
#include "staticfiles.h"
#include "tokenservice.h"

#include <QDir>

namespace Practice {

PracticePortal::PracticePortal(std::unique_ptr<Store> store, const PracticeOptions &options)
    : m_store(std::move(store))
    , m_sessions(options.password)
    , m_folder(QDir(options.folder).absolutePath())
    , m_limits(options.limits)
    , m_server([this](const Request &request) { return answer(request); }, options.mischief)
{
}

Result<quint16> PracticePortal::listen(quint16 port)
{
    const auto bound = m_server.bind(port);
    if (!bound)
        return bound;
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1/portal").arg(*bound));
    m_server.start();
    return bound;
}

Answer PracticePortal::answer(const Request &request)
{
    static const QString images = QStringLiteral("/images/");
    const QString imageFolder = m_folder + QStringLiteral("/images");
    if (request.path == QLatin1String("/"))
        return welcomePage();
    if (request.path.startsWith(images))
        return fileAnswer(imageFolder, request.path.mid(images.size()));
    if (request.path.startsWith(QLatin1String("/media/")))
        return fileAnswer(imageFolder, request.path.mid(1));
    if (!request.path.startsWith(QLatin1String("/portal")))
        return notFoundPage();

    const auto turn = m_sessions.takeTurn(request.sessionCookie);
    Answer answer = portalAnswer(request);
    if (answer.stream) {
        // The session's turn lasts until the last line is out.
        answer.stream = [turn, stream = std::move(answer.stream)](const Sink &sink) { stream(sink); };
    }
    return answer;
}

Answer PracticePortal::portalAnswer(const Request &request)
{
    using Page = Answer (*)(const PortalContext &, const Request &);
    static const QHash<QString, Page> pages{
        {QStringLiteral("/webservices/token.php"), tokenAnswer},
        {QStringLiteral("/webservices/dwc/dwcapubhandler.php"), bulkDownload},
        {QStringLiteral("/profile/index.php"), loginAnswer},
        {QStringLiteral("/collections/admin/importextended.php"), importAnswer},
        {QStringLiteral("/collections/editor/occurrenceeditor.php"), editorAnswer},
        {QStringLiteral("/collections/individual/index.php"), recordPage},
    };
    const PortalContext portal{*m_store, m_sessions, m_folder, m_url, m_limits};
    const QString path = request.path.mid(7);
    if (path == QLatin1String("/api") || path.startsWith(QLatin1String("/api/")))
        return apiAnswer(portal, request);
    if (path.isEmpty() || path == QLatin1String("/") || path == QLatin1String("/index.php"))
        return portalPage(portal);
    const Page page = pages.value(path);
    return page ? page(portal, request) : notFoundPage();
}

} // namespace Practice
