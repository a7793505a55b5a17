#include "numberedit.h"

#include "recordindex.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringListModel>

namespace {

constexpr qsizetype mostOffered = 12;

}

NumberEdit::NumberEdit(std::shared_ptr<const RecordIndex> index, QWidget *parent)
    : QLineEdit(parent)
    , m_index(std::move(index))
    , m_offered(new QStringListModel(this))
{
    setObjectName(QStringLiteral("numberEditor"));
    setAccessibleName(tr("Catalog number"));
    setAcceptDrops(false);
    auto *completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::PopupCompletion); // chooses none by itself
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(int(mostOffered));
    completer->popup()->setObjectName(QStringLiteral("numberCompletions"));
    completer->popup()->setAccessibleName(tr("Numbers of the collection"));
    setCompleter(completer);
    completer->popup()->installEventFilter(this);
    // Told before the completer looks, which comes behind the text.
    connect(this, &QLineEdit::textEdited, this, &NumberEdit::offer);
}

void NumberEdit::offer(const QString &beginning)
{
    QStringList numbers;
    if (m_index && !beginning.trimmed().isEmpty())
        numbers = m_index->completions(beginning.trimmed(), mostOffered);
    if (numbers.size() == 1 && numbers.first() == beginning)
        numbers.clear();
    m_offered->setStringList(numbers);
}

/// Return takes what is typed, unless one of the numbers was chosen: one key less for everybody who types the whole.
bool NumberEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == completer()->popup()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isReturn && !completer()->popup()->currentIndex().isValid()) {
            completer()->popup()->hide();
            QCoreApplication::postEvent(this, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}
