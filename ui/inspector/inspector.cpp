#include "inspector.h"

#include "barcodemarks.h"
#include "decisionpanel.h"
#include "formarea.h"
#include "imagepane.h"
#include "plainlabel.h"
#include "recordcard.h"
#include "trailpanel.h"

#include <QBoxLayout>

namespace {

/// From this width on, image and record stand side by side.
constexpr int wide = 720;

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("inspector"));
    createControls();
    connect(m_decision, &DecisionPanel::chosen, this,
        [this](const Choice &choice, const QList<Decision> &decisions) { emit chosen(m_id, choice, decisions); });
    connect(m_record, &RecordCard::recordWanted, this, [this] { emit recordWanted(m_id); });
    connect(m_trail, &TrailPanel::historyWanted, this, &Inspector::historyWanted);
    clear();
}

void Inspector::setHistory(qint64 item, const QList<ItemEvent> &events)
{
    m_trail->setHistory(item, events);
}

void Inspector::createControls()
{
    m_image = new ImagePane(this);
    m_nothing = new PlainLabel(QStringLiteral("inspectorHint"), this);
    m_nothing->setText(
        tr("Select an image to see it beside its record.\nN goes to the next one that needs a decision."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);

    auto *words = new QWidget(this);
    m_record = new RecordCard(words);
    m_decision = new DecisionPanel(words);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(14);
    column->addWidget(m_record);
    column->addWidget(m_decision);
    m_trail = new TrailPanel(words);
    column->addWidget(m_trail);
    column->addStretch();
    m_words = new FormArea(words, this);
    m_words->setObjectName(QStringLiteral("inspectorWords"));
    m_words->setAccessibleName(tr("Record and decision"));

    m_sides = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(10);
    m_sides->addWidget(m_image, 1);
    m_sides->addWidget(m_words, 1);
    m_sides->addWidget(m_nothing, 1);
}

void Inspector::setQuestion(const Question &question)
{
    const Item &item = question.item;
    m_id = item.id;
    m_image->setFile(item.path, item.modified, marksFor(item));
    m_record->setItem(item, question.staysLocal);
    m_decision->setQuestion(question);
    m_trail->setItem(item);
    m_image->show();
    m_words->show();
    m_nothing->hide();
}

void Inspector::clear()
{
    m_id = 0;
    m_image->setFile({});
    m_decision->setQuestion({});
    m_image->hide();
    m_words->hide();
    m_nothing->show();
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() >= wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
