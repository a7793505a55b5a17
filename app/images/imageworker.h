#pragma once

#include "derivatives.h"
#include "imageprobe.h"
#include "memorybudget.h"

/// Looks into images and makes copies of them as probeImage() and makeDerivatives() do, but in processes of their own:
/// a file that makes a decoder crash, hang or take all the memory costs itself, not the program.
///
/// Every thread that calls has a process of its own, which stays for the next image. All of them together decode in the
/// memory that the budget has. Errors: as there, and ErrorKind::Item with the code `decoder-failed`, or
/// ErrorKind::Usage with `no-image-process` when the program is not whole.
class ImageWorkers
{
public:
    /// With a quarter of the computer's memory, half a gigabyte at least.
    ImageWorkers();
    explicit ImageWorkers(qint64 memory);

    Result<ImageFacts> probe(const QString &path, LookForCodes codes, const CancelToken &cancel = {});
    /// As makePreview(), decoded.
    Result<QImage> preview(const QString &path, int longestSide, const CancelToken &cancel = {});
    Result<Derivatives> makeDerivatives(const DerivativeRequest &request, const CancelToken &cancel = {});

private:
    MemoryBudget m_budget;
    const qint64 m_memory;
};
