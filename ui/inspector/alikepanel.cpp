#include "alikepanel.h"

#include "keybutton.h"
#include "plaintext.h"

#include <QHash>
#include <QKeySequence>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace {

constexpr qsizetype linesInToolTip = 12;
constexpr int linesInList = 7;

QStringList linesFor(const QList<Decision> &decisions, const QList<Item> &items)
{
    QHash<qint64, const Decision *> wanted;
    for (const Decision &decision : decisions)
        wanted.insert(decision.item, &decision);
    QStringList lines;
    for (const Item &item : items) {
        const Decision *decision = wanted.value(item.id);
        if (!decision)
            continue;
        const QString result = resultOf(*decision, item);
        //: %1 is a file, %2 the number it gets.
        lines.append(result.isEmpty() ? item.name : AlikePanel::tr("%1  →  %2").arg(item.name, result));
    }
    return lines;
}

} // namespace

AlikePanel::AlikePanel(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("alikePanel"));
    m_which = new QPushButton(tr("&Which?"), this);
    m_which->setObjectName(QStringLiteral("alikeListButton"));
    m_which->setAccessibleName(tr("List of images that ask the same"));
    m_which->setToolTip(tr("Lists the files, and what each would get"));
    m_which->setCheckable(true);
    m_list = new QPlainTextEdit(this);
    m_list->setObjectName(QStringLiteral("alikeList"));
    m_list->setAccessibleName(tr("Images that ask the same, and what each would get"));
    m_list->setReadOnly(true);
    m_list->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_list->setAcceptDrops(false);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * linesInList);
    m_list->hide();
    connect(m_which, &QPushButton::toggled, this, &AlikePanel::showList);

    auto *head = new QHBoxLayout;
    head->addLayout(m_rows, 1);
    head->addWidget(m_which, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(head);
    all->addWidget(m_list);
}

void AlikePanel::setAnswers(const QList<Answer> &answers, const QList<Item> &items)
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->setShortcut({});
        button->deleteLater(); // the click that led here may still be on the stack
    }
    m_buttons.clear();
    m_lists.clear();
    int answersWithDigit = 0;
    for (const Answer &answer : answers)
        answersWithDigit += isAnswer(answer.choice.kind) ? 1 : 0;
    int digit = 0;
    for (const Answer &answer : answers) {
        if (isAnswer(answer.choice.kind))
            ++digit;
        if (answer.alike.isEmpty())
            continue;
        const QStringList lines = linesFor(answer.alike, items);
        m_lists.append({answer.choice.text, lines});
        addButton(answer, lines, digit, answersWithDigit == 1);
    }
    setVisible(!m_buttons.isEmpty());
    showList();
}

/// The likeliest answer has the plain key A; the others hold Alt with their digit, and skipping holds Shift with S.
void AlikePanel::addButton(const Answer &answer, const QStringList &lines, int digit, bool isOnly)
{
    const auto count = int(answer.alike.size());
    const bool isSkip = answer.choice.kind == Choice::Kind::Skip;
    const bool isFirst = !isSkip && digit == 1;
    const QKeySequence key = isSkip ? QKeySequence(Qt::SHIFT | Qt::Key_S)
        : isFirst                   ? QKeySequence(Qt::Key_A)
                                    : QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit));
    QString words;
    if (isSkip)
        words = tr("Skip all %n alike", nullptr, count);
    else if (isFirst && isOnly)
        words = tr("Same for all %n alike", nullptr, count);
    else
        words = tr("Answer %1 for all %n alike", nullptr, count).arg(digit);
    //: A button and its key.
    auto *button = new KeyButton(tr("%1  (%2)").arg(words, key.toString(QKeySequence::NativeText)), this);
    button->setObjectName(isSkip ? QStringLiteral("skipAlikeButton") : QStringLiteral("alike%1Button").arg(digit));
    button->setAccessibleName(words);
    button->setAutoDefault(false);
    QStringList first = lines.mid(0, linesInToolTip);
    button->setAccessibleDescription(first.join(QLatin1Char('\n')));
    if (const auto more = int(lines.size() - first.size()); more > 0)
        first.append(tr("and %n more", nullptr, more));
    button->setToolTip(plainToolTip(first.join(QLatin1Char('\n'))));
    if (isSkip || digit <= 9)
        button->setShortcut(key);
    connect(button, &QPushButton::clicked, this, [this, answer] { emit chosen(answer.choice, answer.alike); });
    m_rows->addWidget(button);
    button->show(); // at once, for the key that comes next
    m_buttons.append(button);
}

void AlikePanel::showList()
{
    m_list->setVisible(m_which->isChecked() && !m_lists.isEmpty());
    if (!m_list->isVisibleTo(this))
        return;
    QStringList lines;
    for (const auto &[answer, images] : std::as_const(m_lists)) {
        if (m_lists.size() > 1)
            lines.append(answer + QLatin1Char(':'));
        lines.append(images);
    }
    m_list->setPlainText(lines.join(QLatin1Char('\n')));
}
