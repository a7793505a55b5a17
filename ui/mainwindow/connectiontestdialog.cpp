#include "connectiontestdialog.h"

#include "connectiontest.h"
#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

ConnectionTestDialog::ConnectionTestDialog(
    const Profile &profile, const Secrets &secrets, const AskPerson &ask, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("connectionTestDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Test the connection"));
    m_summary = new PlainLabel(QStringLiteral("connectionTestSummary"), this);
    m_summary->setIsPassage();
    m_summary->setText(tr("Trying “%1” with a small test image…").arg(profile.name));
    m_test = new ConnectionTest(this);
    connect(m_test, &ConnectionTest::ended, this, &ConnectionTestDialog::end);

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
    all->addWidget(m_test, 1);
    all->addWidget(buttons);
    resize(680, 420);
    m_test->begin(profile, secrets, ask);
}

void ConnectionTestDialog::end(const std::optional<Error> &failed)
{
    m_summary->setText(failed ? tr("Something does not work yet; the last line says what.")
                              : tr("Everything works. Images can be put on the web and linked."));
    if (failed && failed->code == QLatin1String("moved")) {
        m_address = QUrl(failed->detail);
        m_useAddress->show();
    }
}
