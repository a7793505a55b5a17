#pragma once

#include "runprogress.h"
#include "tone.h"

#include <QElapsedTimer>
#include <QWidget>

/// How fast a run was over its time, drawn small.
class RunPlot : public QWidget
{
    Q_OBJECT

public:
    explicit RunPlot(QWidget *parent = nullptr);

    /// A new run begins.
    void clear();
    void add(const RunProgress &progress);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QElapsedTimer m_clock;
    double m_secondsEach = 1; ///< What one of the rates stands for; doubled when there are too many.
    QList<double> m_rates;    ///< Bytes a second.
    double m_sum = 0;         ///< Of the rates told since the last one that was kept,
    int m_count = 0;          ///< and how many.
};

/// How many images are in which state, as parts of a bar with a legend.
class StatesBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatesBar(QWidget *parent = nullptr);

    struct Part {
        QString name;
        int count = 0;
        Tone tone = Tone::Plain;

        bool operator==(const Part &) const = default;
    };
    void setParts(const QList<Part> &parts);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
};
