#include "connectiontestdialog.h"

#include "paletteicon.h"
#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

ConnectionTestDialog::ConnectionTestDialog(
    const Profile &profile, const Secrets &secrets, const AskPerson &ask, QWidget *parent)
    : QDialog(parent)
    , m_http(profile.host.caFile)
{
    setObjectName(QStringLiteral("connectionTestDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Test the connection"));
    m_summary = new PlainLabel(QStringLiteral("connectionTestSummary"), this);
    m_summary->setIsPassage();
    m_summary->setText(tr("Trying “%1” with a small test image…").arg(profile.name));

    m_checks = new QTreeWidget(this);
    m_checks->setObjectName(QStringLiteral("connectionChecks"));
    m_checks->setAccessibleName(tr("What was tried"));
    m_checks->setHeaderHidden(true);
    m_checks->setColumnCount(2);
    m_checks->setRootIsDecorated(false);
    m_checks->setWordWrap(true);
    m_checks->setSelectionMode(QAbstractItemView::NoSelection);
    m_checks->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_checks->header()->setStretchLastSection(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeTestButton"));
    m_useAddress = buttons->addButton(tr("&Use the new address"), QDialogButtonBox::ActionRole);
    m_useAddress->setObjectName(QStringLiteral("useAddressButton"));
    m_useAddress->hide();
    connect(m_useAddress, &QPushButton::clicked, this, [this] {
        emit addressWanted(m_address);
        close();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 20);
    all->setSpacing(14);
    all->addWidget(m_summary);
    all->addWidget(m_checks, 1);
    all->addWidget(buttons);
    resize(680, 420);
    begin(profile, secrets, ask);
}

ConnectionTestDialog::~ConnectionTestDialog()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ConnectionTestDialog::begin(const Profile &profile, const Secrets &secrets, const AskPerson &ask)
{
    m_pool.start([this, profile, secrets, ask, cancel = m_stop.get_token()] {
        const auto told = [this](const ProfileCheck &check) {
            QMetaObject::invokeMethod(
                this, [this, check] { add(check); }, Qt::QueuedConnection);
        };
        testProfile(m_http, profile, secrets, told, cancel, ask);
        QMetaObject::invokeMethod(this, &ConnectionTestDialog::end, Qt::QueuedConnection);
    });
}

void ConnectionTestDialog::add(const ProfileCheck &check)
{
    const QString words = check.outcome ? *check.outcome : check.outcome.error().message;
    auto *row = new QTreeWidgetItem(m_checks, {check.what, words});
    row->setIcon(0,
        check.outcome ? paletteIcon(QStringLiteral("state-ready"), Tone::Good)
                      : paletteIcon(QStringLiteral("state-problem"), Tone::Bad));
    for (const int column : {0, 1})
        row->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
    //: For screen readers: something that was tried, whether it works, and what was learned.
    row->setData(0, Qt::AccessibleTextRole,
        check.outcome ? tr("%1: works. %2").arg(check.what, words)
                      : tr("%1: does not work. %2").arg(check.what, words));
    if (check.outcome)
        return;
    m_hasFailed = true;
    if (check.outcome.error().code == QLatin1String("moved")) {
        m_address = QUrl(check.outcome.error().detail);
        m_useAddress->show();
    }
}

void ConnectionTestDialog::end()
{
    m_summary->setText(m_hasFailed ? tr("Something does not work yet; the last line says what.")
                                   : tr("Everything works. Images can be put on the web and linked."));
}
