#pragma once

#include "exportchoice.h"
#include "linkexport.h"

#include <QObject>

#include <stop_token>

/// Writes the links of a batch into files for a portal's manager, beside the engine.
class LinkExporter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~LinkExporter() override { m_stop.request_stop(); }
    Q_DISABLE_COPY_MOVE(LinkExporter)

    /// exported() or failed() answers. The portal is asked first where the form is not for every collection.
    void start(
        const Batch &batch, const QList<Item> &items, const Profile &profile, ExportForm form, const QString &folder);

signals:
    /// Paths of the files, none when there was nothing to export; and sentences that a person has to know.
    void exported(const QStringList &files, const QStringList &notices);
    void failed(const Error &error);

private:
    std::stop_source m_stop;
};
