#pragma once

#include "derivatives.h"
#include "imageprobe.h"
#include "memorybudget.h"

#include <QLocale>

#include <chrono>

/// How long an image may take, beside the time for its size on the slowest computers.
struct ImagePatience {
    std::chrono::milliseconds reading{60'000};  ///< Of the file and its header; it may lie on a slow network drive.
    std::chrono::milliseconds decoding{30'000}; ///< And looking for codes and writing.
};

/// Looks into images and makes copies of them as probeImage() and makeDerivatives() do, but in processes of their own:
/// a file that makes a decoder crash, hang or take all the memory costs itself, not the program.
///
/// Every thread that calls has a process of its own, which stays for the next image as long as its images are good. All
/// of them together decode in the memory that the budget has. Errors: as there, and ErrorKind::Item with the code
/// `decoder-failed`, or ErrorKind::Usage with `no-image-process` when the program is not whole.
class ImageWorkers
{
public:
    /// What the processes that begin from now on say is in this language; before, in English as it is written.
    static void setLanguage(const QLocale &language);

    /// With a quarter of the computer's memory, half a gigabyte at least.
    ImageWorkers();
    explicit ImageWorkers(qint64 memory, ImagePatience patience = {});

    Result<ImageFacts> probe(const QString &path, LookForCodes codes, const CancelToken &cancel = {});
    /// As makePreview(), decoded.
    Result<QImage> preview(const QString &path, int longestSide, const CancelToken &cancel = {});
    Result<Derivatives> makeDerivatives(const DerivativeRequest &request, const CancelToken &cancel = {});

private:
    template <typename Answer> Result<Answer> ask(const auto &order, const QString &path, const CancelToken &cancel);

    MemoryBudget m_budget;
    const qint64 m_memoryOfEach;
    const ImagePatience m_patience;
};
