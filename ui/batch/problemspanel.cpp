#include "problemspanel.h"

#include "elidedlabel.h"
#include "plainlabel.h"
#include "takeaway.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace {

constexpr int mostRows = 5; // the table is below

}

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("problemsPanel"));
    m_rows = new QGridLayout(this);
    m_rows->setContentsMargins(4, 2, 0, 2);
    m_rows->setHorizontalSpacing(10);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(1, 1);
}

void ProblemsPanel::setGroups(const QList<ProblemGroup> &groups)
{
    if (m_groups == groups)
        return;
    m_groups = groups;
    takeAway(m_shown);
    const int rows = std::min(int(groups.size()), mostRows);
    for (int row = 0; row < rows; ++row)
        addRow(groups.at(row), row);
    if (rows < groups.size()) {
        auto *more = new PlainLabel(QStringLiteral("moreProblems"), this);
        more->setText(tr("%n more reason(s).", nullptr, int(groups.size()) - rows));
        m_rows->addWidget(more, rows, 1);
        m_shown.append(more);
    }
}

void ProblemsPanel::addRow(const ProblemGroup &group, int row)
{
    const QString place = QString::number(row + 1);
    auto *count = new PlainLabel(QStringLiteral("problemCount") + place, this);
    //: How many images failed for the reason that stands behind it.
    count->setText(tr("%1 ×").arg(QLocale().toString(group.images.size())));
    count->setRelativeSize(1, true);
    count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *words = new ElidedLabel(QStringLiteral("problemWords") + place, this);
    words->setText(group.words);
    auto *button = new QPushButton(group.isOfFile ? tr("Copy the file names") : tr("Retry these"), this);
    button->setObjectName(QStringLiteral("problemButton") + place);
    button->setAutoDefault(false);
    //: %1 is what the button does, %2 the reason for which images failed.
    button->setAccessibleName(tr("%1: %2").arg(button->text(), group.words));
    button->setToolTip(group.isOfFile ? tr("For whoever can photograph or copy them again; then retry")
                                      : tr("Tries the images again that failed for this reason"));
    connect(button, &QPushButton::clicked, this, [this, group] {
        if (group.isOfFile)
            emit namesWanted(group.images);
        else
            emit retryWanted(group.images);
    });
    m_rows->addWidget(count, row, 0);
    m_rows->addWidget(words, row, 1);
    m_rows->addWidget(button, row, 2);
    m_shown += {count, words, button};
}
