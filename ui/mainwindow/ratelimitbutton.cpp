#include "ratelimitbutton.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace {

constexpr qint64 usualLimits[] = {0, 10'000'000, 5'000'000, 2'000'000, 1'000'000, 500'000};

/// As the progress beside it writes it: 5 MB, 2.5 MB, 500 kB
QString amount(qint64 bytes)
{
    constexpr qint64 megabyte = 1'000'000;
    const int decimals = bytes < megabyte || bytes % megabyte == 0 ? 0 : 1;
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

} // namespace

RateLimitButton::RateLimitButton(QWidget *parent)
    : QPushButton(parent)
    , m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("rateLimitButton"));
    setAutoDefault(false);
    setToolTip(tr("How much of the network this upload may take. The next one begins with what the profile says."));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rateLimitMenu"));
    setMenu(menu);
    connect(m_choices, &QActionGroup::triggered, this,
        [this](const QAction *choice) { emit chosen(choice->data().toLongLong()); });
    setBytesPerSecond(0);
}

void RateLimitButton::setBytesPerSecond(qint64 limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    QList<qint64> limits(std::begin(usualLimits), std::end(usualLimits));
    if (!limits.contains(limit))
        limits.insert(std::lower_bound(limits.begin() + 1, limits.end(), limit, std::greater()), limit);
    menu()->clear(); // which deletes the actions that it made
    for (const qint64 one : std::as_const(limits)) {
        QAction *choice = menu()->addAction(one == 0 ? tr("No limit") : tr("%1/s").arg(amount(one)));
        choice->setData(one);
        choice->setCheckable(true);
        choice->setChecked(one == limit);
        m_choices->addAction(choice);
    }
    setText(limit == 0 ? tr("No spee&d limit") : tr("Spee&d limit: %1/s").arg(amount(limit)));
    setAccessibleName(text().remove(QLatin1Char('&')));
}
