#include "hostkeydialog.h"

#include "plainlabel.h"
#include "plaintext.h"
#include "tone.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

HostKeyDialog::HostKeyDialog(const HostKeyQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
{
    setObjectName(QStringLiteral("hostKeyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Is this the right server?"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 20, 20, 20);
    all->setSpacing(8);
    addWords(all);
    addButtons(all);
    compare();
}

void HostKeyDialog::addWords(QVBoxLayout *all)
{
    const auto add = [this, all](const char *name, const QString &text) {
        auto *label = new PlainLabel(QString::fromLatin1(name), this);
        label->setIsPassage();
        label->setText(text);
        all->addWidget(label);
        return label;
    };
    add("hostKeyServer", m_question.server)->setRelativeSize(1.25, true);
    add("hostKeyReason",
        tr("This computer has not worked with this image host before. Nothing was sent to it so far, no password "
           "either. It proves who it is by this key:"));
    auto *key = new QLineEdit(m_question.fingerprint, this);
    key->setObjectName(QStringLiteral("hostKeyFingerprint"));
    //: %1 is a kind of key, for instance ssh-ed25519.
    key->setAccessibleName(tr("Fingerprint of the server's key (%1)").arg(m_question.kind));
    key->setToolTip(tr("The fingerprint of its %1 key").arg(m_question.kind));
    key->setReadOnly(true);
    key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    key->setMinimumWidth(key->fontMetrics().horizontalAdvance(m_question.fingerprint) + 24);
    all->addWidget(key);
    add("hostKeyKind", tr("Kind of the key: %1").arg(m_question.kind));
    all->addSpacing(6);
    add("hostKeyAdvice",
        tr("The people who run the server can tell you its fingerprint. Paste here what they gave you, and it is "
           "compared:"));
    m_expected = new QLineEdit(this);
    m_expected->setObjectName(QStringLiteral("expectedFingerprint"));
    m_expected->setAccessibleName(tr("Fingerprint that you were given"));
    m_expected->setPlaceholderText(QStringLiteral("SHA256:…"));
    m_expected->setToolTip(plainToolTip(tr("As ssh-keygen prints it; what stands before and behind does not matter")));
    m_expected->setFont(key->font());
    connect(m_expected, &QLineEdit::textChanged, this, &HostKeyDialog::compare);
    all->addWidget(m_expected);
    m_comparison = add("hostKeyComparison", {});
}

void HostKeyDialog::addButtons(QVBoxLayout *all)
{
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [this, buttons](const char *name, const QString &text, const QString &help, HostKeyAnswer answer) {
        auto *button = buttons->addButton(text, QDialogButtonBox::AcceptRole);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(help);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, answer] {
            m_answer = answer;
            accept();
        });
    };
    add("saveHostKeyButton", tr("&Accept and save"), tr("Trusts this key from now on; another one will be refused"),
        HostKeyAnswer::Save);
    add("trustOnceButton", tr("&This time only"), tr("Trusts this key for this upload, and asks again next time"),
        HostKeyAnswer::ThisTime);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("refuseHostKeyButton"));
    cancel->setToolTip(tr("Sends nothing to this server"));
    cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    all->addSpacing(8);
    all->addWidget(buttons);
    cancel->setFocus();
}

void HostKeyDialog::compare()
{
    QString expected = m_expected->text().simplified();
    const QString prefix = QStringLiteral("SHA256:");
    if (const auto at = expected.indexOf(prefix, 0, Qt::CaseInsensitive); at >= 0) // as ssh-keygen -lf prints it
        expected = prefix + expected.mid(at + prefix.size()).section(QLatin1Char(' '), 0, 0);
    else if (!expected.isEmpty())
        expected.prepend(prefix);
    const bool isSame = expected == m_question.fingerprint;
    const bool isShown = expected.size() > prefix.size();
    m_comparison->setText(!isShown ? QStringLiteral(" ")
            : isSame               ? tr("It is the same: this is the right server.")
                                   : tr("It is not the same. Do not go on; ask the people who run the server."));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(isSame ? Tone::Good : Tone::Bad, colours));
    m_comparison->setPalette(colours);
    for (const char *name : {"saveHostKeyButton", "trustOnceButton"})
        findChild<QPushButton *>(QLatin1String(name))->setEnabled(!isShown || isSame);
}
