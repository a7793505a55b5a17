#include "retrypolicy.h"

#include <QRandomGenerator>

#include <algorithm>

std::chrono::milliseconds RetryPolicy::pauseAfter(int failures) const
{
    using namespace std::chrono;
    const auto doubled = firstPause * (1 << std::clamp(failures - 1, 0, 20));
    const auto half = std::min<milliseconds>(doubled, longestPause) / 2;
    return half + milliseconds(QRandomGenerator::global()->bounded(qint64(half.count() + 1)));
}
