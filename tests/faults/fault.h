#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QStringList>

#include <chrono>
#include <functional>

/// What one try of a fault came to.
struct Outcome {
    int faults = 0;                       ///< That took place.
    QStringList failures{};               ///< What does not hold any more, sentences; none is good.
    std::chrono::milliseconds recovery{}; ///< The longest from a fault to the end of what it disturbed.
    bool isBeyondTheLast = false;         ///< There is no such place any more: all have been tried.
    QString missing{};                    ///< What cannot be had here, so that nothing was tried.
    QStringList figures{};                ///< What else was measured.
    qint64 bytesSent = 0;                 ///< To the host, and what would have been enough; where that is measured.
    qint64 bytesNeeded = 0;

    /// Counts a failure where this does not hold.
    void require(bool holds, const QString &otherwise)
    {
        if (!holds)
            failures.append(otherwise);
    }
};

/// One try: the how manieth it is, and all its chance.
struct Attempt {
    int number = 0;
    quint32 seed = 0;
    QRandomGenerator random;
};

/// Something that goes wrong, and how often it is tried. Whatever happens, no image may be lost, none linked twice or
/// to another record, nothing verified sent again, no secret shown.
struct Fault {
    static constexpr int all = 1'000'000; ///< Until Outcome::isBeyondTheLast.

    QString id;
    QString title;
    int fewFaults = 10;   ///< To be reached wherever the project is built.
    int manyFaults = 100; ///< To be reached once.
    int fewEvery = 1;     ///< Wherever the project is built, only every so manieth try is made, from one of chance on.
    std::function<Outcome(Attempt &)> attempt;
    int mostSentAgain = 0;  ///< Per cent of what is needed, over all tries; 0 where it does not matter.
    QList<quint32> seeds{}; ///< Those that failed once; they are always tried first.
};

QList<Fault> killFaults();
QList<Fault> connectionFaults();
QList<Fault> identityFaults();
QList<Fault> storageFaults();
QList<Fault> contentFaults();
QList<Fault> computerFaults();
QList<Fault> faultsOfOthers();
/// The same with another program, to compare: what is not whole there is a figure, not a failure of ours.
QList<Fault> peerFaults();
