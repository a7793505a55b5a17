#include "screenpreview.h"

#include "imageworker.h"

QImage screenPreview(const QString &path, int longestSide)
{
    static ImageWorkers workers;
    return workers.preview(path, longestSide).value_or(QImage());
}
