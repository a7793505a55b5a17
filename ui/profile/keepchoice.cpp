#include "keepchoice.h"

#include "named.h"

KeepChoice::KeepChoice(QWidget *parent)
    : QComboBox(parent)
{
    named(this, QStringLiteral("keepPassword"), tr("Remember the password"),
        tr("Forgotten when you quit, it is asked for again next time."));
    addItem(tr("until I quit"), int(Keeping::Nowhere));
    m_keychain.probe(this, [this](bool hasKeychain) { offer(hasKeychain); });
}

void KeepChoice::offer(bool hasKeychain)
{
    if (hasKeychain) {
        addItem(tr("in this computer's keychain"), int(Keeping::InKeychain));
        return;
    }
    addItem(tr("in a file that only I may read"), int(Keeping::InFile));
    setToolTip(plainToolTip(tr("This computer has no keychain that answers. The file is not encrypted: who can sign in "
                               "as you, or copies your files, can read it.")));
}

Keeping KeepChoice::keeping() const
{
    return Keeping(currentData().toInt());
}

void KeepChoice::setKeeping(Keeping keeping)
{
    setCurrentIndex(qMax(0, findData(int(keeping))));
}
