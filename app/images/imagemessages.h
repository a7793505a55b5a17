#pragma once

#include "derivatives.h"
#include "imageprobe.h"

#include <QDataStream>

#include <variant>

/// What the program and its image process say to each other: each message is its length (4 bytes, big-endian) and one
/// of these.

struct ProbeOrder {
    QString path;
    LookForCodes codes = LookForCodes::No;
};
struct PreviewOrder {
    QString path;
    int longestSide = 0;
};
struct Preview {
    QByteArray jpeg;
};
/// From the process, before it decodes: may it take so many bytes? It goes on when it is answered by Permission.
struct MemoryWanted {
    qint64 bytes = 0;
};
struct Permission {
};

using ImageMessage = std::variant<ProbeOrder, DerivativeRequest, PreviewOrder, Preview, MemoryWanted, Permission, Error,
    ImageFacts, Derivatives>;

/// No message is longer; a longer one comes from a process that is out of control.
inline constexpr quint32 longestImageMessage = 16 << 20;

QByteArray packed(const ImageMessage &message);
/// Nothing when these bytes (without the length) are no message.
std::optional<ImageMessage> unpacked(const QByteArray &bytes);
