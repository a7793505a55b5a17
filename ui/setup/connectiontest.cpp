#include "connectiontest.h"

#include "paletteicon.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace {

/// As high as its words need in the width of their column; a tree gives every row one line.
class WrappedWords final : public QStyledItemDelegate
{
public:
    explicit WrappedWords(QTreeView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize line = QStyledItemDelegate::sizeHint(option, index);
        const int margin = 2 * (m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1);
        const int width = std::max(1, m_view->columnWidth(index.column()) - margin);
        const QRect words = option.fontMetrics.boundingRect(
            QRect(0, 0, width, 10'000), Qt::TextWordWrap | Qt::TextWrapAnywhere, index.data().toString());
        return {line.width(), line.height() - option.fontMetrics.height() + words.height()};
    }

private:
    QTreeView *m_view;
};

} // namespace

ConnectionTest::ConnectionTest(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("connectionChecks"));
    setAccessibleName(tr("What was tried"));
    setHeaderHidden(true);
    setColumnCount(2);
    setRootIsDecorated(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setSelectionMode(NoSelection);
    setItemDelegateForColumn(1, new WrappedWords(this));
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    // What wraps depends on the width that is left.
    connect(header(), &QHeaderView::sectionResized, this, &ConnectionTest::scheduleDelayedItemsLayout);
}

void ConnectionTest::begin(const Profile &profile, const Secrets &secrets, const AskPerson &ask)
{
    clear();
    auto http = std::make_shared<HttpClient>(profile.host.caFile);
    m_work.start(
        [this, http, profile, secrets, ask](const CancelToken &cancel) {
            const auto told
                = [this, &cancel](const ProfileCheck &check) { m_work.tell(cancel, [this, check] { add(check); }); };
            const auto checks = testProfile(*http, profile, secrets, told, cancel, ask);
            const bool works = !checks.isEmpty() && checks.last().outcome;
            return works || checks.isEmpty() ? std::optional<Error>() : checks.last().outcome.error();
        },
        [this](const std::optional<Error> &failed) { emit ended(failed); });
}

void ConnectionTest::add(const ProfileCheck &check)
{
    const QString words = check.outcome ? *check.outcome : check.outcome.error().message;
    auto *row = new QTreeWidgetItem(this, {check.what, words});
    row->setIcon(0,
        check.outcome ? paletteIcon(QStringLiteral("state-ready"), Tone::Good)
                      : paletteIcon(QStringLiteral("state-problem"), Tone::Bad));
    for (const int column : {0, 1})
        row->setTextAlignment(column, Qt::AlignLeading | Qt::AlignVCenter);
    //: For screen readers: something that was tried, whether it works, and what was learned.
    row->setData(0, Qt::AccessibleTextRole,
        check.outcome ? tr("%1: works. %2").arg(check.what, words)
                      : tr("%1: does not work. %2").arg(check.what, words));
    resizeColumnToContents(0);
    doItemsLayout();
    scrollToItem(row);
}
